/*
 * Reports a lesson by SCORM 2004 or SCORM 1.2, whichever the platform offers. Interactions and objectives are optional
 * in SCORM 1.2: what a platform does not take of them is no reason to call the learner's progress unsaved.
 */
window.PLATFORM = (() => {
    "use strict";

    const clock = (seconds) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const letter = (n) => String.fromCharCode("a".charCodeAt(0) + n);
    const rounded = (score) => String(Math.round(score * 100) / 100);
    const percent = (score) => String(Math.round(score * 100));

    function isoDuration(seconds) {
        const [h, m, s] = clock(seconds);
        return `PT${h}H${m}M${s.toFixed(2)}S`;
    }

    function timespan(seconds) {
        const [h, m, s] = clock(seconds);
        return `${String(h).padStart(4, "0")}:${String(m).padStart(2, "0")}:${s.toFixed(2).padStart(5, "0")}`;
    }

    const marks = (place, score) => [
        [`${place}.min`, "0"],
        [`${place}.max`, "100"],
        [`${place}.raw`, percent(score)],
    ];

    function find(name) {
        const seen = new Set();
        const walk = (from) => {
            for (let frame = from; frame && !seen.has(frame); frame = frame.parent) {
                seen.add(frame);
                try {
                    if (frame[name]) {
                        return frame[name];
                    }
                } catch {
                    return null; // a frame of another origin: nothing of ours lies behind it
                }
            }
            return null;
        };
        return walk(window) || walk(window.opener);
    }

    const scorm2004 = (api, course) => ({
        start: () => api.Initialize(""),
        get: (key) => api.GetValue(key),
        set: (key, value) => api.SetValue(key, value),
        commit: () => api.Commit(""),
        end: () => api.Terminate(""),
        status: "cmi.completion_status",
        step: (step) => [
            ["cmi.location", String(step.at)],
            ["cmi.session_time", isoDuration(step.seconds)],
            ["cmi.exit", step.closing ? "normal" : "suspend"],
            ["cmi.progress_measure", rounded(step.progress)],
        ],
        score: (score) => [...marks("cmi.score", score), ["cmi.score.scaled", rounded(score)]],
        incomplete: [["cmi.completion_status", "incomplete"]],
        passed: [["cmi.completion_status", "completed"], ["cmi.success_status", "passed"]],
        objective: (place, step) => [
            [`${place}.description`, `{lang=${course.lang}}${course.objective.title}`],
            ...(step.score === null ? []
                : [...marks(`${place}.score`, step.score), [`${place}.score.scaled`, rounded(step.score)]]),
            [`${place}.completion_status`, step.passed ? "completed" : "incomplete"],
            ...(step.passed ? [[`${place}.success_status`, "passed"]] : []),
        ],
        interaction: (place, decision) => [
            [`${place}.id`, decision.id],
            [`${place}.type`, "choice"],
            [`${place}.objectives.0.id`, course.objective.id],
            [`${place}.timestamp`, new Date().toISOString().replace(/\.\d+Z$/, "Z")],
            [`${place}.correct_responses.0.pattern`, letter(decision.right)],
            [`${place}.weighting`, "1"],
            [`${place}.learner_response`, letter(decision.chosen)],
            [`${place}.result`, ["incorrect", "correct"][decision.points] ?? String(decision.points)],
            [`${place}.latency`, isoDuration(decision.seconds)],
            [`${place}.description`, `{lang=${course.lang}}${decision.description}`],
        ],
    });

    const scorm12 = (api, course) => ({
        start: () => api.LMSInitialize(""),
        get: (key) => api.LMSGetValue(key),
        set: (key, value) => api.LMSSetValue(key, value),
        commit: () => api.LMSCommit(""),
        end: () => api.LMSFinish(""),
        status: "cmi.core.lesson_status",
        step: (step) => [
            ["cmi.core.lesson_location", String(step.at)],
            ["cmi.core.session_time", timespan(step.seconds)],
            ["cmi.core.exit", step.closing ? "" : "suspend"],
        ],
        score: (score) => marks("cmi.core.score", score),
        incomplete: [["cmi.core.lesson_status", "incomplete"]],
        passed: [["cmi.core.lesson_status", "passed"]],
        objective: (place, step) => [
            ...(step.score === null ? [] : marks(`${place}.score`, step.score)),
            [`${place}.status`, step.passed ? "passed" : "incomplete"],
        ],
        interaction: (place, decision) => [
            [`${place}.id`, decision.id],
            [`${place}.objectives.0.id`, course.objective.id],
            [`${place}.time`, new Date().toTimeString().slice(0, 8)],
            [`${place}.type`, "choice"],
            [`${place}.correct_responses.0.pattern`, letter(decision.right)],
            [`${place}.weighting`, "1"],
            [`${place}.student_response`, letter(decision.chosen)],
            [`${place}.result`, ["wrong", "correct"][decision.points] ?? String(decision.points)],
            [`${place}.latency`, timespan(decision.seconds)],
        ],
    });

    function connected(course) {
        const modern = find("API_1484_11");
        const classic = modern ? null : find("API");
        const driver = modern ? scorm2004(modern, course) : classic ? scorm12(classic, course) : null;
        return driver && String(driver.start()) === "true" ? driver : null;
    }

    async function connect(course) {
        const driver = connected(course);
        if (!driver) {
            return null;
        }
        const put = (values) => values.map(([key, value]) => String(driver.set(key, value)) === "true").every(Boolean);
        const count = (list) => Number(driver.get(`${list}._count`)) || 0;
        // A lesson passed in an earlier session stays passed.
        const passedBefore = ["completed", "passed"].includes(String(driver.get(driver.status)));
        const objective = objectivePlace();
        let interactions = count("cmi.interactions");

        function objectivePlace() {
            const known = count("cmi.objectives");
            for (let n = 0; n < known; n++) {
                if (driver.get(`cmi.objectives.${n}.id`) === course.objective.id) {
                    return `cmi.objectives.${n}`;
                }
            }
            put([[`cmi.objectives.${known}.id`, course.objective.id]]);
            return `cmi.objectives.${known}`;
        }

        return {
            kept: driver.get("cmi.suspend_data"),
            answered: (decision) => put(driver.interaction(`cmi.interactions.${interactions++}`, decision)),
            save(step) {
                let kept = put([...driver.step(step), ["cmi.suspend_data", step.kept]]);
                if (step.passed || !passedBefore) {
                    kept = put([
                        ...(step.score === null ? [] : driver.score(step.score)),
                        ...(step.passed ? driver.passed : driver.incomplete),
                    ]) && kept;
                    put(driver.objective(objective, step));
                }
                return String(driver.commit()) === "true" && kept;
            },
            end: () => driver.end(),
        };
    }

    return { connect };
})();
