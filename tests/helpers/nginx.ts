/** Serves the built site with a real nginx and the very files that publishers get: `node tests/helpers/nginx.ts`. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { whenStarterEnds } from '#tools/starter.js';

const PLACES = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx that is here, or nothing. */
export const nginxPath = PLACES.find((path) => existsSync(path));

/** What a publisher has: the two files that the build wrote, and where the site and the certificate stand. */
interface SetUp {
	/** The main file, which is used as it is. */
	main: string;
	/** The file of the site. */
	server: string;
	/** The folder of pages. */
	root: string;
	port: number;
	tls?: { port: number; folder: string };
}

/** Starts nginx as a publisher does, on this computer's own ports and folders. */
export function startNginx({ main, ...site }: SetUp): ChildProcess {
	const folder = mkdtempSync(join(tmpdir(), 'keep-doing-nginx-'));
	// What asks for the pages is no longer who started nginx.
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'conf.d'));
	writeFileSync(join(folder, 'nginx.conf'), main);
	cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
	writeFileSync(join(folder, 'conf.d/keep-doing.conf'), onThisComputer(site));
	writeFileSync(join(folder, 'conf.d/own-folders.conf'), ownFolders(folder));
	const errors = `${folder}/error.log`;
	// The pages of a project may lie where nobody but its owner can read.
	const user = process.getuid?.() === 0 ? 'user root; ' : '';
	const more = `${user}daemon off; pid ${folder}/nginx.pid; error_log ${errors};`;
	const words = ['-c', `${folder}/nginx.conf`, '-p', folder, '-e', errors, '-g', more];
	const nginx = spawn(nginxPath ?? 'nginx', words, { stdio: 'inherit' });
	return nginx.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function onThisComputer({ server, root, port, tls }: Omit<SetUp, 'main'>): string {
	const hasIpv6 = Object.values(networkInterfaces())
		.flat()
		.some((one) => one?.address === '::1');
	const listened = server
		.replaceAll('\tlisten [::]:', hasIpv6 ? '\tlisten [::1]:' : '\t# no IPv6 here: ')
		.replaceAll(/\tlisten (?=\d)/g, '\tlisten 127.0.0.1:')
		.replaceAll(/(\tlisten .*:)80;/g, `$1${port};`)
		.replaceAll(/(\tlisten .*:)443 /g, `$1${tls?.port ?? ''} `);
	return listened
		.replaceAll('/etc/ssl/keep-doing', tls?.folder ?? '')
		.replace('root /var/www/keep-doing;', `root ${resolve(root)};`);
}

function ownFolders(folder: string): string {
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return ['access_log off;', ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`)].join(
		'\n',
	);
}

if (import.meta.main && nginxPath) {
	const [main, server] = ['nginx-main', 'nginx'].map((name) =>
		readFileSync(`.server/${name}.conf`, 'utf8'),
	);
	const nginx = startNginx({
		main: main ?? '',
		server: server ?? '',
		root: 'dist',
		port: Number(process.env['PORT']),
	});
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => nginx.kill());
	whenStarterEnds(() => nginx.kill());
	nginx.on('exit', (code) => process.exit(code ?? 0));
}
