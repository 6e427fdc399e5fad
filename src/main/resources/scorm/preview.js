// A run-time API that lives as long as this frame and sends nothing anywhere: what a package does can be looked at, and nothing is recorded.

const query = new URLSearchParams(location.search);
const SETTINGS = { autocommit: false, lmsCommitUrl: false, logLevel: 5 };
if (query.get("standard") === "SCORM_12") {
    const { Scorm12API } = await import("./scorm12.min.js");
    window.API = new Scorm12API(SETTINGS);
} else {
    const { Scorm2004API } = await import("./scorm2004.min.js");
    window.API_1484_11 = new Scorm2004API(SETTINGS);
}

const page = query.get("page");
const frame = document.createElement("iframe");
frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups");
frame.title = query.get("title");
frame.referrerPolicy = "no-referrer";
frame.src = /^https?:/i.test(page) ? page : `../package/${page}`;
document.body.append(frame);
