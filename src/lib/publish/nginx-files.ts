import { API_FOLDER } from '#lib/publish/addresses.ts';
import {
	ASK_EACH_TIME,
	KEEP_A_YEAR,
	LASTING_FOLDERS,
	OPEN_TO_ALL,
} from '#lib/publish/security-headers.ts';
import { headerLines, MADE, type Headers } from '#lib/publish/server-files.ts';

/**
 * A file for nginx to include inside `http { … }`: put it in `conf.d`. It answers plain HTTP,
 * for a server that stands behind what has the certificate.
 */
export function nginxFile(headers: Headers, host: string): string {
	return `# ${MADE}
# Change server_name, listen and root to yours. This is for a server behind what has your certificate: one
# that is reached from outside itself takes nginx-tls.conf in its place.
${nginxCache()}
server {
	listen 80;
	server_name ${host};
${nginxSite(headers)}}
`;
}

/** The same for a server that has the certificate itself: plain HTTP leads to HTTPS, and the browser remembers that. */
export function nginxTlsFile(headers: Headers, host: string): string {
	return `# ${MADE}
# Change server_name, the two files of your certificate, and root to yours.
${nginxCache()}
server {
	listen 80;
	listen [::]:80;
	server_name ${host};
	server_tokens off;
	return 301 https://${host}$request_uri;
}

server {
	listen 443 ssl http2;
	listen [::]:443 ssl http2;
	server_name ${host};
	ssl_certificate /etc/ssl/keep-doing/fullchain.pem;
	ssl_certificate_key /etc/ssl/keep-doing/privkey.pem;
	ssl_protocols TLSv1.2 TLSv1.3;
	ssl_session_cache shared:keep_doing_tls:5m;
	ssl_session_timeout 1d;
	ssl_session_tickets off;
${nginxSite(headers)}}
`;
}

const openName = (name: string) => `$keep_doing_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * A file that is there may be kept; that there is none is asked again each time. Files for other systems are open
 * to other sites: nginx leaves a header out where its value is empty.
 */
function nginxCache(): string {
	return `map $status$uri $keep_doing_cache {
	default "${ASK_EACH_TIME}";
${LASTING_FOLDERS.map((folder) => `	~^(?:200|206|304)${folder} "${KEEP_A_YEAR}";`).join('\n')}
}
${headerLines(OPEN_TO_ALL, (name, value) => `map $uri ${openName(name)} {\n	default "";\n	~^${API_FOLDER} "${value}";\n}`).join('\n')}
`;
}

function nginxSite(headers: Headers): string {
	return `	root /var/www/keep-doing;
	charset utf-8;
	server_tokens off;
	autoindex off;
	absolute_redirect off;

	# Whoever sends a request letter by letter is let go, so that their thousands leave room for others. How many may
	# be connected at once can be said in the main file of nginx only: nginx-main.conf has it.
	client_header_timeout 10s;
	client_body_timeout 10s;
	send_timeout 20s;
	keepalive_timeout 20s;
	reset_timedout_connection on;
	client_max_body_size 1k;
	large_client_header_buffers 4 8k;

	# One add_header inside a location would drop all of these there, so they stand here only.
${headerLines(headers, (name, value) => `	add_header ${name} "${value}" always;`).join('\n')}
	add_header Cache-Control $keep_doing_cache always;
${headerLines(OPEN_TO_ALL, (name) => `	add_header ${name} ${openName(name)} always;`).join('\n')}

	# Behind a proxy too, which asks by HTTP 1.0 and says so.
	gzip_static on;
	gzip_http_version 1.0;
	gzip_proxied any;
	gzip_vary on;

	# A folder without a page of its own is no secret: there is nothing there.
	error_page 403 404 =404 /404.html;
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
`;
}
