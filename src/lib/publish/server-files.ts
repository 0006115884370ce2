import { ASK_EACH_TIME, KEEP_A_YEAR, LASTING_FOLDERS } from '#lib/publish/security-headers.ts';

type Headers = Record<string, string>;

const MADE = 'Made by npm run build from src/lib/publish/security-headers.ts. Change it there.';
const lines = (headers: Headers, line: (name: string, value: string) => string) =>
	Object.entries(headers).map(([name, value]) => line(name, value));

/** The `_headers` file that Cloudflare Pages and Netlify read from the folder they serve. */
export function headersFile(headers: Headers): string {
	// Both hosts join two rules that name one header. So only lasting folders say how long to keep:
	// what these hosts do with all other files is to ask each time.
	const rule = (path: string, headersOfIt: Headers) =>
		[path, ...lines(headersOfIt, (name, value) => `  ${name}: ${value}`)].join('\n');
	return [
		`# ${MADE}`,
		rule('/*', headers),
		...LASTING_FOLDERS.map((folder) => rule(`${folder}*`, { 'Cache-Control': KEEP_A_YEAR })),
		'',
	].join('\n');
}

/** A file for nginx to include inside `http { … }`: put it in `conf.d` or `sites-enabled`. */
export function nginxFile(headers: Headers, host: string): string {
	return `# ${MADE}
# Change server_name, listen and root to yours. Add your certificate, or stand this behind what has one.
map $uri $keep_doing_cache {
	default "${ASK_EACH_TIME}";
${LASTING_FOLDERS.map((folder) => `	~^${folder} "${KEEP_A_YEAR}";`).join('\n')}
}

server {
	listen 80;
	server_name ${host};
	root /var/www/keep-doing;
	charset utf-8;
	server_tokens off;
	autoindex off;
	absolute_redirect off;

	# One add_header inside a location would drop all of these there, so they stand here only.
${lines(headers, (name, value) => `	add_header ${name} "${value}" always;`).join('\n')}
	add_header Cache-Control $keep_doing_cache always;

	gzip_static on;
	gzip_vary on;

	error_page 404 /404.html;
	location ~ /\\.(?!well-known/) {
		return 404;
	}
	location = /_headers {
		return 404;
	}
	# Older lists of types lack this one.
	location = /manifest.webmanifest {
		default_type application/manifest+json;
	}
}
`;
}

/** A Caddyfile, which also fetches the certificate. */
export function caddyFile(headers: Headers, host: string): string {
	const lasting = LASTING_FOLDERS.map((folder) => `${folder}*`).join(' ');
	return `# ${MADE}
# Change the root to yours.
(keep_doing) {
	root * /var/www/keep-doing
	header {
${lines(headers, (name, value) => `		${name} "${value}"`).join('\n')}
	}
}

${host} {
	import keep_doing
	@lasting path ${lasting}
	@changing not path ${lasting}
	header @lasting Cache-Control "${KEEP_A_YEAR}"
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
