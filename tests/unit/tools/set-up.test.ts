import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { faultOfFolder } from '#tools/folder-name.js';
import { placeOfNode } from '#tools/pinned-node.js';

/** A project in which all is installed and built: our own set-up and server, and one page. */
const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
for (const made of ['src/tools', 'node_modules', 'dist'])
	mkdirSync(join(folder, made), { recursive: true });
for (const copied of readdirSync('src/tools').filter((name) => /^begin$|\.js$/.test(name)))
	if (copied !== 'serve.js') cpSync(`src/tools/${copied}`, join(folder, 'src/tools', copied));
symlinkSync(resolve('src/tools/serve.js'), join(folder, 'src/tools/serve.js'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', scripts }));
writeFileSync(join(folder, 'package-lock.json'), '{}');
const lock = createHash('sha256').update('{}').digest('hex');
const mark = `${lock} ${process.platform}-${process.arch}\n`;
writeFileSync(join(folder, 'node_modules/.installed'), mark);
writeFileSync(join(folder, 'dist/404.html'), '<style>p{}</style>Not here');
afterAll(() => rmSync(folder, { recursive: true }));

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

const answers = (port: number) =>
	fetch(`http://127.0.0.1:${port}/`).then(
		() => true,
		() => false,
	);

/** Starts a program that serves at a port, and waits for it. */
async function served(port: number, words: string[]): Promise<ChildProcess> {
	const env = { ...process.env, PORT: String(port) };
	const child = spawn(process.execPath, words, { cwd: folder, env, stdio: 'ignore' });
	await vi.waitUntil(() => answers(port), { timeout: 20_000 });
	return child;
}

const SET_UP = ['src/tools/set-up.js', 'preview'];
const node = JSON.stringify(process.execPath);
/** As npm does: it runs a shell, and the shell runs us. */
const AS_NPM = [
	'-e',
	`require('node:child_process').spawnSync('sh', ['-c', '${node} ${SET_UP.join(' ')}; true'])`,
];

test.each([
	['a set-up that is asked to end', 'SIGTERM', SET_UP],
	['a set-up that is killed', 'SIGKILL', SET_UP],
	['an npm that is killed', 'SIGKILL', AS_NPM],
] as const)('%s takes the server with it, and leaves the port free', async (_, signal, words) => {
	const port = await freePort();
	const starter = await served(port, [...words]);
	starter.kill(signal);
	await vi.waitUntil(async () => !(await answers(port)), { timeout: 5000 });
	await pause(100);
	expect(await answers(port)).toBe(false);
});

/** Runs a script of ours on what says that it is an older Node. */
function onNode(node: string, ...script: string[]) {
	const old = `Object.defineProperty(process, 'versions', { value: { node: '${node}' } })`;
	const words = ['--import', `data:text/javascript,${old}`, ...script];
	return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
}

test.each(['20.1.0', '22.23.5'])(
	'Node %s, where no other came with the packages, is told',
	(node) => {
		const { status, stderr } = onNode(node, 'src/tools/set-up.js', 'build');
		expect(stderr).toMatch(
			/^This computer needs a Node 24 of its own: .* Install Node 24, and try again\.\n$/,
		);
		expect(status).toBe(1);
	},
);

test('an old Node is told in one sentence what serving needs', () => {
	const { status, stderr } = onNode('20.1.0', 'src/tools/serve.js');
	expect(stderr).toBe('This is Node 20.1.0, and serving needs Node 24. npm start brings it.\n');
	expect(status).toBe(1);
});

test('each command of ours begins with the Node that npm runs on, and names no program', () => {
	expect(Object.keys(scripts).length).toBeGreaterThan(20);
	const others = Object.values(scripts).filter(
		(script) => !/^"\.\/src\/tools\/begin" [a-z:-]+$/.test(script),
	);
	expect(others).toEqual([]);
	expect(readFileSync('src/tools/begin.cmd', 'utf8')).toMatch(/^@"%npm_node_execpath%" src/m);
});

test
	.runIf(process.platform !== 'win32')
	.each(['start', 'build', 'test', 'check-content', 'check:lint'])(
	'the Node that npm fetched is started by npm run %s only if it is the one that we know',
	(command) => {
		const pinned = join(folder, placeOfNode(`${process.platform}-${process.arch}`));
		const first = join(folder, 'node_modules/.bin/node');
		for (const place of [pinned, first]) {
			mkdirSync(join(place, '..'), { recursive: true });
			writeFileSync(place, '#!/bin/sh\necho started', { mode: 0o755 });
		}
		// So do the settings that npm gives to programs of Node.
		writeFileSync(join(folder, 'first.mjs'), "console.log('started')");
		const { status, stdout, stderr } = spawnSync('npm', ['run', command], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, npm_config_node_options: '--import=./first.mjs' },
		});
		rmSync(join(pinned, '../..'), { recursive: true });
		rmSync(join(first, '..'), { recursive: true });
		expect(stdout).not.toContain('started');
		expect(stderr).toContain('is not the one that we know, and was not started');
		expect(status).toBe(1);
	},
);

test.each([
	['/home/ann/keep doing', undefined],
	['/home/ann/keep-doing (2), é', undefined],
	['/home/ann/c#/keep', '#'],
	['/home/ann/why?', '?'],
	['/home/ann/100%41', '%'],
])('the folder %s is refused for %s', (path, sign) => {
	expect(/with (.) in its name/.exec(faultOfFolder(path) ?? '')?.[1]).toBe(sign);
});
