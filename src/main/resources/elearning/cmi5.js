/*
 * Reports a lesson by xAPI statements, as the launch contract of cmi5 wants it: initialized first, answered for each
 * decision, completed and passed once, failed when somebody leaves the end with too few points, terminated last.
 * In the modes Browse and Review nothing is judged or kept. A session is for one opening of the page.
 */
window.PLATFORM = (() => {
    "use strict";

    const VERB = "http://adlnet.gov/expapi/verbs/";
    const CMI5 = "https://w3id.org/xapi/cmi5/context/";
    const KEPT = "lesson";

    const letter = (n) => String.fromCharCode("a".charCodeAt(0) + n);
    const duration = (seconds) => `PT${seconds.toFixed(2)}S`;

    function uuid() {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }

    async function connect(course) {
        const launch = Object.fromEntries(new URLSearchParams(window.location.search));
        if (!launch.endpoint || !launch.fetch || !launch.actor || !launch.activityId) {
            return null; // not launched by a platform
        }
        const actor = JSON.parse(launch.actor);
        const token = (await (await fetch(launch.fetch, { method: "POST" })).json())["auth-token"];
        if (!token) {
            throw new Error("The platform gives no token.");
        }

        function ask(method, resource, query, body) {
            const address = launch.endpoint.replace(/\/?$/, "/") + resource + (query ? `?${new URLSearchParams(query)}` : "");
            const headers = { "Authorization": `Basic ${token}`, "X-Experience-API-Version": "1.0.3" };
            if (body !== undefined) {
                headers["Content-Type"] = "application/json";
            }
            return fetch(address, { method, headers, body, keepalive: method !== "GET" });
        }

        async function document(resource, query) {
            const answer = await ask("GET", resource, { agent: launch.actor, ...query });
            return answer.ok ? answer.text() : "";
        }

        const place = { activityId: launch.activityId, registration: launch.registration };
        const contract = JSON.parse(await document("activities/state", { ...place, stateId: "LMS.LaunchData" }));
        await document("agents/profile", { profileId: "cmi5LearnerPreferences" }); // to be asked for, also by one who needs none
        const normal = contract.launchMode === "Normal";
        const session = contract.contextTemplate?.extensions?.[`${CMI5}extensions/sessionid`];
        const before = JSON.parse((normal && await document("activities/state", { ...place, stateId: KEPT })) || "{}");
        if (session && before.session === session) {
            throw new Error("This session has ended.");
        }
        let done = before.done ?? false;
        let last = null;
        let waiting = [];
        let line = Promise.resolve(true);
        let away = false;

        function context(...categories) {
            const given = structuredClone(contract.contextTemplate ?? {});
            given.registration = launch.registration;
            given.contextActivities = { ...given.contextActivities };
            given.contextActivities.category = [...(given.contextActivities.category ?? []),
                ...categories.map((name) => ({ id: `${CMI5}categories/${name}` }))];
            return given;
        }

        function say(verb, parts = {}, ...categories) {
            waiting.push({
                id: uuid(),
                timestamp: new Date().toISOString(),
                actor,
                verb: { id: VERB + verb, display: { "en": verb } },
                object: { objectType: "Activity", id: launch.activityId },
                context: context(...categories),
                ...parts,
            });
        }

        const tell = (said) => ask("POST", "statements", null, JSON.stringify(said));

        function keep() {
            const kept = JSON.stringify({ kept: last.kept, done, session });
            return ask("PUT", "activities/state", { agent: launch.actor, ...place, stateId: KEPT }, kept);
        }

        // What could not be sent is sent with the next step, in its order.
        async function send() {
            if (away) {
                return false;
            }
            try {
                const said = [...waiting];
                if (said.length) {
                    const answer = await tell(said);
                    if (!answer.ok && answer.status !== 409) {
                        return false;
                    }
                    waiting = waiting.slice(said.length);
                }
                return last === null || (await keep()).ok;
            } catch {
                return false;
            }
        }

        function next() {
            line = line.then(send);
            return line;
        }

        function judge(verb, success, step) {
            const judgement = context("cmi5", "moveon");
            if (contract.masteryScore !== undefined) {
                judgement.extensions = { ...judgement.extensions, [`${CMI5}extensions/masteryscore`]: contract.masteryScore };
            }
            const score = { scaled: step.score, min: 0, max: 100, raw: Math.round(step.score * 100) };
            say(verb, { result: { success, score, duration: duration(step.seconds) }, context: judgement });
        }

        say("initialized", {}, "cmi5");
        next();

        return {
            kept: before.kept ?? "",
            mastery: contract.masteryScore,
            leave: contract.returnURL ? () => window.location.assign(contract.returnURL) : undefined,
            answered(decision) {
                if (!normal) {
                    return;
                }
                const text = (words) => ({ [course.lang]: words });
                say("answered", {
                    object: {
                        objectType: "Activity",
                        id: `${launch.activityId}/${decision.id}`,
                        definition: {
                            type: "http://adlnet.gov/expapi/activities/cmi.interaction",
                            name: text(decision.description),
                            description: text(decision.description),
                            interactionType: "choice",
                            choices: decision.choices.map((words, n) => ({ id: letter(n), description: text(words) })),
                            correctResponsesPattern: [letter(decision.right)],
                        },
                    },
                    result: {
                        response: letter(decision.chosen),
                        success: decision.points === 1,
                        score: { scaled: decision.points },
                        duration: duration(decision.seconds),
                    },
                });
            },
            save(step) {
                if (!normal) {
                    return true;
                }
                last = step;
                if (step.passed && !done) {
                    say("completed", { result: { completion: true, duration: duration(step.seconds) } }, "cmi5", "moveon");
                    judge("passed", true, step);
                    done = true;
                }
                return next();
            },
            end(seconds) {
                if (last?.finished && !done) {
                    judge("failed", false, last);
                }
                say("terminated", { result: { duration: duration(seconds) } }, "cmi5");
                next();
            },
            // A page that goes away waits for nothing: what may still be on its way is said again, under the same ids.
            gone() {
                away = true;
                if (waiting.length) {
                    tell(waiting).catch(() => {});
                }
                if (last) {
                    keep().catch(() => {});
                }
            },
        };
    }

    return { connect };
})();
