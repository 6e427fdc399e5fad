/*
 * The engine of our e-learning packages. It shows window.COURSE (content.js) in <main id="course"> and keeps what the
 * learner does through window.PLATFORM (scorm.js or cmi5.js). Without a platform the lesson still runs.
 */
(async () => {
    "use strict";

    const course = window.COURSE;
    const words = course.words;
    const screens = course.screens;
    const last = screens.length - 1;
    const cases = screens.flatMap((screen, index) => (screen.choices ? [index] : []));
    const main = document.getElementById("course");
    const opened = Date.now();
    let refused = false;
    const platform = await window.PLATFORM.connect(course).catch(() => {
        refused = true;
        return null;
    });
    const mastery = platform?.mastery ?? 0.7;
    let shownAt = opened;
    let closing = false;
    let ended = false;

    // ---- what the learner has done ----------------------------------------------------------------------------------

    // at: the screen shown; far: the furthest screen; chosen: the answer last checked; best: the most points reached
    const state = { at: 0, far: 0, chosen: {}, best: {}, ...restored() };

    function restored() {
        const found = {};
        try {
            const kept = JSON.parse(platform.kept);
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
    const finished = () => state.far === last && cases.every(answered);
    const passed = () => finished() && earned() >= mastery;

    function save() {
        if (!platform || ended) {
            return;
        }
        const saved = platform.save({
            kept: JSON.stringify(state),
            at: state.at,
            progress: (state.far + 1) / screens.length,
            score: Object.keys(state.best).length ? earned() : null,
            finished: finished(),
            passed: passed(),
            closing,
            seconds: (Date.now() - opened) / 1000,
        });
        const tell = (kept) => (notice.textContent = kept ? words.saved : words.unsaved);
        if (typeof saved === "boolean") {
            tell(saved);
        } else {
            saved.then(tell);
        }
    }

    function end() {
        if (platform && !ended) {
            save();
            ended = true;
            platform.end((Date.now() - opened) / 1000);
        }
    }

    // ---- the page ---------------------------------------------------------------------------------------------------

    function element(tag, properties = {}, ...children) {
        const made = Object.assign(document.createElement(tag), properties);
        made.append(...children);
        return made;
    }

    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
    const paragraph = (text) => element("p", { textContent: text });
    const prose = (html) => element("div", { className: "prose", innerHTML: html }); // ours, made from Markdown

    const notice = element("p", { className: "notice", textContent: refused ? words.unconnected : "" });
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
        shownAt = Date.now();
        save();
        show();
    }

    function progress() {
        const text = fill(words.screen, { n: state.at + 1, total: screens.length });
        const bar = element("progress", { value: state.at + 1, max: screens.length });
        bar.setAttribute("aria-hidden", "true");
        return element("div", { className: "progress" }, paragraph(text), bar);
    }

    function decide(index, choice) {
        const screen = screens[index];
        state.chosen[index] = choice;
        state.best[index] = Math.max(state.best[index] ?? 0, screen.choices[choice].points);
        platform?.answered({
            id: screen.id,
            description: `${screen.heading} – ${screen.question}`,
            choices: screen.choices.map((each) => each.text),
            chosen: choice,
            right: screen.choices.findIndex((each) => each.points === 1),
            points: screen.choices[choice].points,
            seconds: (Date.now() - shownAt) / 1000,
        });
        shownAt = Date.now();
        save();
    }

    function question(index, onAnswer) {
        const screen = screens[index];
        const outcome = element("div", { className: "consequence" });
        outcome.setAttribute("role", "status");
        const tell = (choice) => outcome.replaceChildren(prose(screen.choices[choice].consequence),
            element("h2", { textContent: words.skill }), prose(screen.skill));
        const radios = screen.choices.map((choice, n) => {
            const radio = element("input", { type: "radio", name: "choice", value: String(n) });
            radio.checked = state.chosen[index] === n;
            radio.addEventListener("change", () => outcome.replaceChildren());
            return radio;
        });
        const options = radios.map((radio, n) =>
            element("label", {}, radio, element("span", { textContent: screen.choices[n].text })));
        const form = element("form", { noValidate: true },
            element("fieldset", {}, element("legend", { textContent: screen.question }), ...options),
            element("button", { type: "submit", textContent: words.check, className: "second" }));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const choice = radios.findIndex((radio) => radio.checked);
            if (choice < 0) {
                outcome.replaceChildren(paragraph(words.choose));
                radios[0].focus();
                return;
            }
            decide(index, choice);
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
        present(heading, progress(), heading, prose(screen.text),
            ...(screen.choices ? question(state.at, refresh) : []), steps);
    }

    function finish() {
        const heading = element("h1", { textContent: course.title });
        const score = element("p", {
            className: "score",
            textContent: fill(words.score, { n: Math.round(earned() * 100) }),
        });
        if (passed()) {
            closing = true;
            end();
            const close = platform?.leave ? [button(words.close, platform.leave)] : [];
            present(heading, heading, paragraph(words.done), score, ...close);
            return;
        }
        const again = cases.filter((index) => (state.best[index] ?? 0) < 1).map((index) =>
            element("li", {}, button(screens[index].heading, () => go(index), "second")));
        present(heading, heading, score, paragraph(fill(words.retry, { n: Math.round(mastery * 100) })),
            element("ul", { className: "again" }, ...again));
    }

    document.documentElement.lang = course.lang;
    document.title = course.title;
    main.replaceChildren(stage, notice);
    window.addEventListener("pagehide", () => {
        end();
        platform?.gone?.();
    });
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
    go(state.at);
})();
