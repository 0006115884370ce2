/**
 * The oldest browsers that are served whole. Chrome 95 is the last for Android 5, and many phones end at
 * Safari 15. The build writes scripts and the stylesheet for these; tests hold to them what it writes, and
 * what the README and the page on accessibility say.
 */
export const oldestBrowsers = { chrome: '95', firefox: '91', safari: '15.4' };

/**
 * The same, as builders of scripts name them: `'safari15.4'`, and on a phone `'ios15.4'`. They know Safari's
 * mistakes too: before 16 it could lose a name that stands in a class field (webkit.org/b/236843).
 */
export const scriptTargets = Object.entries({ ...oldestBrowsers, ios: oldestBrowsers.safari }).map(
	([browser, version]) => browser + version,
);
