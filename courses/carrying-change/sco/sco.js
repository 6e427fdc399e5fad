/*
 * The engine of our e-learning packages. It shows window.COURSE (content.js) in <main id="course"> and reports to the
 * learning platform by SCORM 1.2 or SCORM 2004, whichever the platform offers. Without a platform the lesson still runs.
 */
(() => {
    "use strict";

    const PASS = 0.7;
    const course = window.COURSE;
    const words = course.words;
    const screens = course.screens;
    const last = screens.length - 1;
    const cases = screens.flatMap((screen, index) => (screen.choices ? [index] : []));
    const main = document.getElementById("course");
    const opened = Date.now();

    // ---- the platform -----------------------------------------------------------------------------------------------

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

    const scorm2004 = (api) => ({
        start: () => api.Initialize(""),
        get: (key) => api.GetValue(key),
        set: (key, value) => api.SetValue(key, value),
        commit: () => api.Commit(""),
        end: () => api.Terminate(""),
        location: "cmi.location",
        status: "cmi.completion_status",
        time: (seconds) => ["cmi.session_time", isoDuration(seconds)],
        exit: (finished) => ["cmi.exit", finished ? "normal" : "suspend"],
        score: (scaled) => [
            ["cmi.score.min", "0"],
            ["cmi.score.max", "100"],
            ["cmi.score.raw", String(Math.round(scaled * 100))],
            ["cmi.score.scaled", String(Math.round(scaled * 100) / 100)],
        ],
        incomplete: [["cmi.completion_status", "incomplete"]],
        passed: [["cmi.completion_status", "completed"], ["cmi.success_status", "passed"]],
    });

    const scorm12 = (api) => ({
        start: () => api.LMSInitialize(""),
        get: (key) => api.LMSGetValue(key),
        set: (key, value) => api.LMSSetValue(key, value),
        commit: () => api.LMSCommit(""),
        end: () => api.LMSFinish(""),
        location: "cmi.core.lesson_location",
        status: "cmi.core.lesson_status",
        time: (seconds) => ["cmi.core.session_time", timespan(seconds)],
        exit: (finished) => ["cmi.core.exit", finished ? "" : "suspend"],
        score: (scaled) => [
            ["cmi.core.score.min", "0"],
            ["cmi.core.score.max", "100"],
            ["cmi.core.score.raw", String(Math.round(scaled * 100))],
        ],
        incomplete: [["cmi.core.lesson_status", "incomplete"]],
        passed: [["cmi.core.lesson_status", "passed"]],
    });

    const clock = (seconds) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];

    function isoDuration(seconds) {
        const [h, m, s] = clock(seconds);
        return `PT${h}H${m}M${s.toFixed(2)}S`;
    }

    function timespan(seconds) {
        const [h, m, s] = clock(seconds);
        return `${String(h).padStart(4, "0")}:${String(m).padStart(2, "0")}:${s.toFixed(2).padStart(5, "0")}`;
    }

    function connect() {
        const modern = find("API_1484_11");
        const classic = modern ? null : find("API");
        const driver = modern ? scorm2004(modern) : classic ? scorm12(classic) : null;
        return driver && String(driver.start()) === "true" ? driver : null;
    }

    const platform = connect();
    let ended = false;

    // ---- what the learner has done ----------------------------------------------------------------------------------

    // at: the screen shown; far: the furthest screen; chosen: the answer last checked; best: the most points reached
    const state = { at: 0, far: 0, chosen: {}, best: {}, ...restored() };

    function restored() {
        const found = {};
        try {
            const kept = JSON.parse(platform.get("cmi.suspend_data"));
            const screen = (n) => (Number.isInteger(n) ? Math.min(Math.max(n, 0), last) : 0);
            found.at = screen(kept.at);
            found.far = Math.max(screen(kept.far), found.at);
            found.chosen = {};
            found.best = {};
            for (const index of cases) {
                const choice = kept.chosen?.[index];
                if (screens[index].choices[choice]) {
                    found.chosen[index] = choice;
                    found.best[index] = Math.max(screens[index].choices[choice].points, Number(kept.best?.[index]) || 0);
                }
            }
        } catch {
            return {}; // nothing kept, or not ours: begin at the first screen
        }
        return found;
    }

    const earned = () =>
        cases.length ? cases.reduce((sum, index) => sum + (state.best[index] ?? 0), 0) / cases.length : 1;
    const answered = (index) => !screens[index].choices || index in state.chosen;
    const passed = () => state.far === last && cases.every(answered) && earned() >= PASS;

    // A lesson passed in an earlier session stays passed.
    const passedBefore = platform !== null && ["completed", "passed"].includes(String(platform.get(platform.status)));

    function save() {
        if (!platform || ended) {
            return;
        }
        const values = [
            [platform.location, String(state.at)],
            ["cmi.suspend_data", JSON.stringify(state)],
            platform.time((Date.now() - opened) / 1000),
            platform.exit(passed()),
        ];
        if (passed()) {
            values.push(...platform.score(earned()), ...platform.passed);
        } else if (!passedBefore) {
            values.push(...(Object.keys(state.best).length ? platform.score(earned()) : []), ...platform.incomplete);
        }
        const kept = values.map(([key, value]) => String(platform.set(key, value)) === "true").every(Boolean);
        const saved = String(platform.commit()) === "true" && kept;
        notice.textContent = saved ? words.saved : words.unsaved;
    }

    function end() {
        if (platform && !ended) {
            save();
            ended = true;
            platform.end();
        }
    }

    // ---- the page ---------------------------------------------------------------------------------------------------

    function element(tag, properties = {}, ...children) {
        const made = Object.assign(document.createElement(tag), properties);
        made.append(...children);
        return made;
    }

    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
    const paragraphs = (texts = []) => texts.map((text) => element("p", { textContent: text }));

    const notice = element("p", { className: "notice" });
    notice.setAttribute("role", "status");
    const stage = element("div");

    function button(text, action, className = "") {
        const made = element("button", { type: "button", textContent: text, className });
        made.addEventListener("click", action);
        return made;
    }

    function go(index) {
        state.at = index;
        state.far = Math.max(state.far, index);
        save();
        show();
    }

    function progress() {
        const text = fill(words.screen, { n: state.at + 1, total: screens.length });
        const bar = element("progress", { value: state.at + 1, max: screens.length });
        bar.setAttribute("aria-hidden", "true");
        return element("div", { className: "progress" }, element("p", { textContent: text }), bar);
    }

    function question(index, onAnswer) {
        const screen = screens[index];
        const outcome = element("div", { className: "consequence" });
        outcome.setAttribute("role", "status");
        const tell = (choice) => outcome.replaceChildren(...paragraphs([screen.choices[choice].consequence]));
        const radios = screen.choices.map((choice, n) => {
            const radio = element("input", { type: "radio", name: "choice", value: String(n) });
            radio.checked = state.chosen[index] === n;
            radio.addEventListener("change", () => outcome.replaceChildren());
            return radio;
        });
        const options = radios.map((radio, n) =>
            element("label", {}, radio, element("span", { textContent: screen.choices[n].text })));
        const form = element("form", { noValidate: true },
            element("fieldset", {}, element("legend", { textContent: words.choose }), ...options),
            element("button", { type: "submit", textContent: words.check, className: "second" }));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const choice = radios.findIndex((radio) => radio.checked);
            if (choice < 0) {
                outcome.replaceChildren(...paragraphs([words.choose]));
                radios[0].focus();
                return;
            }
            state.chosen[index] = choice;
            state.best[index] = Math.max(state.best[index] ?? 0, screen.choices[choice].points);
            save();
            tell(choice);
            onAnswer();
        });
        if (index in state.chosen) {
            tell(state.chosen[index]);
        }
        return [form, outcome];
    }

    function navigation() {
        const bar = element("div", { className: "steps" });
        if (state.at > 0) {
            bar.append(button(words.back, () => go(state.at - 1), "second"));
        }
        if (answered(state.at)) {
            bar.append(state.at < last ? button(words.next, () => go(state.at + 1)) : button(words.finish, finish));
        }
        return bar;
    }

    // Focus moves to the new heading, except when the lesson opens: then the reader's place is not ours to take.
    function present(heading, ...content) {
        const opening = !stage.hasChildNodes();
        heading.tabIndex = -1;
        stage.replaceChildren(...content);
        if (!opening) {
            heading.focus({ preventScroll: true });
            window.scrollTo(0, 0);
        }
    }

    function show() {
        const screen = screens[state.at];
        const heading = element("h1", { textContent: screen.heading });
        let steps = navigation();
        const refresh = () => {
            const fresh = navigation();
            steps.replaceWith(fresh);
            steps = fresh;
        };
        present(heading, progress(), heading, ...paragraphs(screen.text), ...paragraphs(screen.situation),
            ...(screen.choices ? question(state.at, refresh) : []), steps);
    }

    function finish() {
        const heading = element("h1", { textContent: course.title });
        const score = element("p", {
            className: "score",
            textContent: fill(words.score, { n: Math.round(earned() * 100) }),
        });
        if (passed()) {
            end();
            present(heading, heading, ...paragraphs([words.done]), score);
            return;
        }
        const again = cases.filter((index) => (state.best[index] ?? 0) < 1).map((index) =>
            element("li", {}, button(screens[index].heading, () => go(index), "second")));
        present(heading, heading, score, ...paragraphs([words.retry]), element("ul", { className: "again" }, ...again));
    }

    document.documentElement.lang = course.lang;
    document.title = course.title;
    main.replaceChildren(stage, notice);
    window.addEventListener("pagehide", end);
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
    go(state.at);
})();
