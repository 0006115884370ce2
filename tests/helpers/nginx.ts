/** Serves the built site with a real nginx and the very file that publishers get: `node tests/helpers/nginx.ts`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { whenStarterEnds } from '#tools/starter.js';

const PLACES = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx that is here, or nothing. */
export const nginxPath = PLACES.find((path) => existsSync(path));

/** The shipped server block, on this computer's own port and folder, inside the least that nginx needs. */
export function nginxSetUp(shipped: string, port: number, folder: string): string {
	const server = shipped
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /var/www/keep-doing;', `root ${resolve('dist')};`);
	return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	client_body_temp_path ${folder}/body;
	proxy_temp_path ${folder}/proxy;
	fastcgi_temp_path ${folder}/fastcgi;
	uwsgi_temp_path ${folder}/uwsgi;
	scgi_temp_path ${folder}/scgi;
${server}
}
`;
}

if (import.meta.main && nginxPath) {
	const folder = mkdtempSync(join(tmpdir(), 'keep-doing-nginx-'));
	const file = join(folder, 'nginx.conf');
	const port = Number(process.env['PORT']);
	writeFileSync(file, nginxSetUp(readFileSync('.server/nginx.conf', 'utf8'), port, folder));
	const server = spawn(nginxPath, ['-c', file, '-p', folder, '-e', `${folder}/error.log`], {
		stdio: 'inherit',
	});
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill());
	whenStarterEnds(() => server.kill());
	server.on('exit', (code) => process.exit(code ?? 0));
}
