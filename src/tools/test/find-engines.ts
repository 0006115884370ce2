import { existsSync } from 'node:fs';

const first = (paths: string[]): string | undefined => paths.find((path) => existsSync(path));

/** The Firefox that is here, or nothing. */
export const firefoxPath = first([
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
]);

const driver = first(['/usr/bin/WebKitWebDriver']);
const browser = first(
	['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
);
// A screen in memory: the browser has no way to run without one.
const screen = first(['/usr/bin/Xvfb']);

/** What it takes to run WebKit on Linux: its driver, its small browser and a screen; or nothing. */
export const webKitPaths = driver && browser && screen ? { driver, browser, screen } : undefined;

/** The engines that the walk is not taken in, because they are not on this computer. */
export const enginesLeftOut = [
	...(firefoxPath ? [] : ['Firefox']),
	...(webKitPaths ? [] : ['WebKit']),
];

const desk = ['orca', 'openbox', 'Xvfb', 'xdotool', 'dbus-run-session'];

/** The programs of a desk with Orca, the screen reader, that are not on this computer. */
export const missingForOrca = [
	...desk.filter((program) => !existsSync(`/usr/bin/${program}`)),
	...(firefoxPath ? [] : ['firefox-esr']),
];
