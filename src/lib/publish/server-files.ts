import { API_FOLDER } from '#lib/publish/addresses.ts';
import {
	ASK_EACH_TIME,
	KEEP_A_YEAR,
	LASTING_FOLDERS,
	OPEN_TO_ALL,
} from '#lib/publish/security-headers.ts';

/** The headers of every answer, by name. */
export type Headers = Record<string, string>;

/** What stands at the head of each file. */
export const MADE =
	'Made by npm run build from src/lib/publish/security-headers.ts. Change it there.';

/** A line for each header, as a server's own settings have it. */
export function headerLines(
	headers: Headers,
	line: (name: string, value: string) => string,
): string[] {
	return Object.entries(headers).map(([name, value]) => line(name, value));
}

/** The `_headers` file that Cloudflare Pages and Netlify read from the folder they serve. */
export function headersFile(headers: Headers): string {
	// Both hosts join two rules that name one header. So only lasting folders say how long to keep:
	// what these hosts do with all other files is to ask each time.
	const rule = (path: string, headersOfIt: Headers) =>
		[path, ...headerLines(headersOfIt, (name, value) => `  ${name}: ${value}`)].join('\n');
	return [
		`# ${MADE}`,
		rule('/*', headers),
		...LASTING_FOLDERS.map((folder) => rule(`${folder}*`, { 'Cache-Control': KEEP_A_YEAR })),
		rule(`${API_FOLDER}*`, OPEN_TO_ALL),
		'',
	].join('\n');
}

/** A Caddyfile, which also fetches the certificate. */
export function caddyFile(headers: Headers, host: string): string {
	const lasting = LASTING_FOLDERS.map((folder) => `${folder}*`).join(' ');
	return `# ${MADE}
# Change the root to yours.
(keep_doing) {
	root * /var/www/keep-doing
	header {
${headerLines(headers, (name, value) => `		${name} "${value}"`).join('\n')}
		# Packed copies and plain ones have one address.
		+Vary Accept-Encoding
	}
}

${host} {
	import keep_doing
	@other not method GET HEAD
	header @other Allow "GET, HEAD"
	respond @other 405
	# It stands for the end of a name, and no name of ours holds it.
	@nul expression \`{http.request.orig_uri}.contains("%00")\`
	respond @nul 400
	header /manifest.webmanifest Content-Type application/manifest+json
	@lasting path ${lasting}
	@changing not path ${lasting}
	header @lasting Cache-Control "${KEEP_A_YEAR}"
${headerLines(OPEN_TO_ALL, (name, value) => `	header ${API_FOLDER}* ${name} "${value}"`).join('\n')}
	header @changing Cache-Control "${ASK_EACH_TIME}"
	@hidden {
		path */.* /_headers
		not path /.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		import keep_doing
		header Cache-Control "${ASK_EACH_TIME}"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
