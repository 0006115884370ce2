import { API_FOLDER } from '#lib/publish/addresses.ts';

/** The one Trusted Types policy that our scripts may make. */
export const TRUSTED_TYPES_POLICY = 'keep-doing';

/** Folders whose file names change with their content, so a browser need never ask twice. */
export const LASTING_FOLDERS = ['/_astro/'];

/** How long a browser keeps a file from a lasting folder: a year. */
export const KEEP_A_YEAR = 'public, max-age=31536000, immutable';

/** For all else, each visit asks whether there is a newer one: a guide may have been mended. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

const DEVICE_FEATURES = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking',
];

/**
 * What a page that runs no WebAssembly says of itself. Hosts add headers up and never take one back, so the
 * header allows what the search page needs, and every other page takes that away again.
 */
export const OWN_SCRIPTS_ONLY = "script-src 'self'";

/** What a page may load and run: only our own files, and the stylesheets that have these hashes. */
function contentSecurityPolicy(stylesheetHashes: string[]): string {
	return [
		"default-src 'none'",
		// Pagefind, which searches inside guides, is WebAssembly.
		`${OWN_SCRIPTS_ONLY} 'wasm-unsafe-eval'`,
		['style-src', "'self'", ...stylesheetHashes.map((hash) => `'${hash}'`)].join(' '),
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		`trusted-types ${TRUSTED_TYPES_POLICY}`,
	].join('; ');
}

/** The headers of every answer, the 404 page's too. The hashes are those of the stylesheets that stand inside pages. */
export function securityHeaders(...stylesheetHashes: string[]): Record<string, string> {
	return {
		'Content-Security-Policy': contentSecurityPolicy(stylesheetHashes),
		'Strict-Transport-Security': 'max-age=63072000',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': DEVICE_FEATURES.map((feature) => `${feature}=()`).join(', '),
	};
}

/** What lets other sites read a file in their own readers’ browsers: set for `API_FOLDER` alone. */
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' };

/** The headers of the file at an address of ours, beside those of every answer. */
export function openHeaders(path: string): Record<string, string> {
	return path.startsWith(API_FOLDER) ? OPEN_TO_ALL : {};
}

/** How long a browser may keep the file at an address of ours. */
export function cacheControl(path: string): string {
	return LASTING_FOLDERS.some((folder) => path.startsWith(folder)) ? KEEP_A_YEAR : ASK_EACH_TIME;
}
