// What each element may hold, as the academy judges it when a commit arrives. An answer is 0, MISFIT or OUT_OF_RANGE.
import { isLanguage } from "./languages.js";

export const MISFIT = 1;
export const OUT_OF_RANGE = 2;

const SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const DECIMAL = /^-?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})$/;
const INTEGER = /^-?\d{1,9}$/;
const INTERVAL = /^P(?:\d{1,9}Y)?(?:\d{1,9}M)?(?:\d{1,9}D)?(?:T(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,2})?S)?)?$/;
const TIMESPAN = /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/;
const MOMENT =
    /^(19[7-9]\d|20[0-2]\d|203[0-8])(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/;
const URI = /^(?:[A-Za-z0-9\-_.!~*'();/?:@&=+$,]|%[0-9A-Fa-f]{2}|[^\x00-\xA0\s])+(?:#(?:[A-Za-z0-9\-_.!~*'();/?:@&=+$,]|%[0-9A-Fa-f]{2}|[^\x00-\xA0\s])*)?$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const URN = /^urn:[a-z0-9][a-z0-9-]{0,31}:\S+$/i;
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

const fits = (test) => (value) => (test(value) ? 0 : MISFIT);
const words = (...known) => fits((value) => known.includes(value));
const either = (one, other) => (value) => (one(value) === 0 ? 0 : other(value));
const holds = (value, limit) => value.length <= limit && !value.includes("\0") && !SURROGATE.test(value);
const isNumber = (value) => DECIMAL.test(value);

const limited = (maximum) => Math.min(4 * maximum, 64_000);
const text = (maximum) => fits((value) => holds(value, limited(maximum)));
const localized = (maximum) => fits((value) => isPhrase(value, limited(maximum)));
const real = fits(isNumber);
const within = (least, most) => (value) => (!isNumber(value) ? MISFIT : Number(value) >= least && Number(value) <= most ? 0 : OUT_OF_RANGE);
const whole = (least, most) => (value) => (!INTEGER.test(value) ? MISFIT : Number(value) >= least && Number(value) <= most ? 0 : OUT_OF_RANGE);
const interval = fits((value) => INTERVAL.test(value) && !/[PT]$/.test(value));
const moment = fits(isMoment);
const identifier = fits((value) => isUri(value, 16_000));
const oldIdentifier = fits((value) => value.trim() !== "" && holds(value, 255) && !CONTROL.test(value));

function isPhrase(value, limit) {
    const end = value.indexOf("}");
    if (!value.startsWith("{lang=") || end < 0) return holds(value, limit);
    return isLanguage(value.slice(6, end)) && holds(value.slice(end + 1), limit);
}

function isMoment(value) {
    const parts = MOMENT.exec(value);
    if (!parts) return false;
    if (!parts[3]) return true;
    return Number(parts[3]) <= new Date(Date.UTC(Number(parts[1]), Number(parts[2]), 0)).getUTCDate();
}

function isUri(value, limit) {
    if (value === "" || !holds(value, limit) || !URI.test(value)) return false;
    if (/^urn:/i.test(value)) return URN.test(value);
    const scheme = /^([^/?#]*?):/.exec(value);
    if (!scheme) return !/^\/\/(?![^/?#])/.test(value);
    const rest = value.slice(scheme[0].length);
    return SCHEME.test(scheme[1]) && rest !== "" && !rest.startsWith("#") && !/^\/\/(?![^/?#])/.test(rest);
}

const COMPLETION = words("completed", "incomplete", "not attempted", "unknown");
const SUCCESS = words("passed", "failed", "unknown");
const STATUS = words("passed", "completed", "failed", "incomplete", "browsed", "not attempted");
const SCORE_12 = either(within(0, 100), words(""));
const SPAN = fits((value) => TIMESPAN.test(value));
const TYPES = ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"];

const score = (place) => ({ [place + ".scaled"]: within(-1, 1), [place + ".raw"]: real, [place + ".min"]: real, [place + ".max"]: real });
const oldScore = (place) => ({ [place + ".raw"]: SCORE_12, [place + ".min"]: SCORE_12, [place + ".max"]: SCORE_12 });

const YOUNG = {
    "cmi.session_time": interval,
    "cmi.exit": words("time-out", "suspend", "logout", "normal", ""),
    "cmi.location": text(1_000),
    "cmi.suspend_data": text(64_000),
    "cmi.completion_status": COMPLETION,
    "cmi.success_status": SUCCESS,
    "cmi.progress_measure": within(0, 1),
    ...score("cmi.score"),
    "cmi.comments_from_learner.n.comment": localized(4_000),
    "cmi.comments_from_learner.n.location": text(250),
    "cmi.comments_from_learner.n.timestamp": moment,
    "cmi.learner_preference.audio_level": within(0, 2_147_483_647),
    "cmi.learner_preference.language": fits((value) => value === "" || isLanguage(value)),
    "cmi.learner_preference.delivery_speed": within(0, 2_147_483_647),
    "cmi.learner_preference.audio_captioning": words("-1", "0", "1"),
    "cmi.objectives.n.id": identifier,
    "cmi.objectives.n.success_status": SUCCESS,
    "cmi.objectives.n.completion_status": COMPLETION,
    "cmi.objectives.n.progress_measure": within(0, 1),
    "cmi.objectives.n.description": localized(250),
    ...score("cmi.objectives.n.score"),
    "cmi.interactions.n.id": identifier,
    "cmi.interactions.n.type": words(...TYPES, "long-fill-in", "other"),
    "cmi.interactions.n.objectives.n.id": identifier,
    "cmi.interactions.n.timestamp": moment,
    "cmi.interactions.n.weighting": real,
    "cmi.interactions.n.result": either(words("correct", "incorrect", "unanticipated", "neutral"), real),
    "cmi.interactions.n.latency": interval,
    "cmi.interactions.n.description": localized(250),
};

const OLD = {
    "cmi.core.lesson_location": text(255),
    "cmi.core.lesson_status": STATUS,
    "cmi.core.exit": words("time-out", "suspend", "logout", ""),
    "cmi.core.session_time": SPAN,
    ...oldScore("cmi.core.score"),
    "cmi.suspend_data": text(64_000),
    "cmi.comments": text(64_000),
    "cmi.objectives.n.id": oldIdentifier,
    "cmi.objectives.n.status": STATUS,
    ...oldScore("cmi.objectives.n.score"),
    "cmi.student_preference.audio": whole(-1, 100),
    "cmi.student_preference.language": text(255),
    "cmi.student_preference.speed": whole(-100, 100),
    "cmi.student_preference.text": whole(-1, 1),
    "cmi.interactions.n.id": oldIdentifier,
    "cmi.interactions.n.objectives.n.id": oldIdentifier,
    "cmi.interactions.n.time": fits((value) => TIME_OF_DAY.test(value)),
    "cmi.interactions.n.type": words(...TYPES),
    "cmi.interactions.n.correct_responses.n.pattern": text(1_000),
    "cmi.interactions.n.weighting": real,
    "cmi.interactions.n.student_response": text(1_000),
    "cmi.interactions.n.result": either(words("correct", "wrong", "unanticipated", "neutral"), real),
    "cmi.interactions.n.latency": SPAN,
};

/** What the element may hold; undefined for elements that nobody may set, or whose grammar depends on others. @param template with n for each index */
export const typeOf = (isOld, template) => (isOld ? OLD : YOUNG)[template];

// How SCORM 2004 writes responses and patterns of correct ones (RTE 4.2.9), by the type of the interaction.

const WORD = 1_000;
const PASSAGE = 16_000;
const parts = (value) => (value === "" ? [] : value.split("[,]"));
const areIdentifiers = (value) => parts(value).every((part) => isUri(part, WORD));
const sides = (part) => (part.split("[.]").length === 2 ? part.split("[.]") : null);

const RESPONSES = {
    "true-false": (value) => value === "true" || value === "false",
    choice: (value) => areIdentifiers(value) && new Set(parts(value)).size === parts(value).length,
    "fill-in": (value) => value.split("[,]").every((part) => isPhrase(part, WORD)),
    "long-fill-in": (value) => isPhrase(value, PASSAGE),
    matching: (value) => parts(value).every((part) => sides(part)?.every((side) => isUri(side, WORD)) ?? false),
    performance: (value) => parts(value).every((part) => isStep(part, false)),
    sequencing: areIdentifiers,
    likert: (value) => isUri(value, WORD),
    numeric: isNumber,
    other: (value) => holds(value, PASSAGE),
};

const PATTERNS = {
    ...RESPONSES,
    "fill-in": (value) => after(value, ["case", "order"], RESPONSES["fill-in"]),
    "long-fill-in": isPassagePattern,
    performance: (value) => after(value, ["order"], (rest) => parts(rest).every((part) => isStep(part, true))),
    numeric: isRange,
};

export const isResponse = (type, value) => RESPONSES[type](value);
export const isPattern = (type, value) => PATTERNS[type](value);

/** How many correct responses an interaction of this type may have, and whether each must be another one. */
export const hasManyPatterns = (type) => ["choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing"].includes(type);
export const hasDistinctPatterns = (type) => type === "choice" || type === "sequencing";

export function isSamePattern(type, one, other) {
    const bag = (value) => (type === "choice" ? [...new Set(parts(value))].sort().join("[,]") : value);
    return one.length === other.length && bag(one) === bag(other);
}

// Takes off what stands in braces before a pattern, each at most once and in any order, and looks at the rest.
function after(value, known, test) {
    const name = known.find((each) => value.startsWith(`{${each}_matters=`) && value.indexOf("}") > 0);
    if (!name) return test(value);
    const end = value.indexOf("}");
    if (!["true", "false"].includes(value.slice(name.length + 10, end))) return false;
    return after(value.slice(end + 1), known.filter((each) => each !== name), test);
}

function isPassagePattern(value) {
    const end = value.indexOf("}");
    const named = value.startsWith("{lang=") && end >= 0;
    if (named && !isLanguage(value.slice(6, end))) return false;
    return after(named ? value.slice(end + 1) : value, ["case"], (rest) => (named ? holds(rest, PASSAGE) : isPhrase(rest, PASSAGE)));
}

function isStep(part, ranges) {
    const both = sides(part);
    if (!both) return false;
    const [name, answer] = both;
    if (name === "" && answer === "") return false;
    if (name !== "" && !isUri(name, WORD)) return false;
    if (!holds(answer, WORD)) return false;
    return !ranges || !isBounded(answer) || isRange(answer);
}

function isBounded(value) {
    const bounds = value.split("[:]");
    return bounds.length === 2 && bounds.every((bound) => bound === "" || isNumber(bound));
}

function isRange(value) {
    if (isNumber(value)) return true;
    if (!isBounded(value)) return false;
    const [least, most] = value.split("[:]");
    return least === "" || most === "" || Number(least) <= Number(most);
}
