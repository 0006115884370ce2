/**
 * `npm start`, `npm test` and each command that makes or checks the site begin here, through `begin`: in a fresh clone
 * with nothing installed, on any Node from 20 on. So this file and what it imports are plain JavaScript and use nothing
 * but Node's own modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultOfFolder } from './folder-name.js';
import { isPinnedNode, placeOfNode } from './pinned-node.js';
import { whenStarterEnds } from './starter.js';

const OLDEST_NODE = 20;
const OUR_NODE = 24;
const LOCK = 'package-lock.json';
const MARK = 'node_modules/.installed';
/**
 * What each command runs. Those of the first kind bring what is missing first.
 * @type {Record<string, string[]>}
 */
const FRESH = {
	serve: ['src/tools/serve.js', '--end-with-starter', '--build'],
	preview: ['src/tools/serve.js', '--end-with-starter'],
	test: ['src/tools/test/test-all.ts'],
	'test:full': ['src/tools/test/test-all.ts', '--full'],
};
/** @type {Record<string, string[]>} */
const INSTALLED = {
	build: ['src/tools/build/build.ts'],
	bench: ['src/tools/bench/bench.ts'],
	'new-guide': ['src/tools/content/new-guide.ts'],
	'take-in': ['src/tools/content/take-in.ts'],
	'check-content': ['src/tools/content/check-content.ts'],
	'preview-files': ['src/tools/content/preview-files.ts'],
	'reviews-due': ['src/tools/content/reviews-due.ts'],
	'public-ready': ['src/tools/content/public-ready.ts'],
};

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [name = '', ...words] = process.argv.slice(2);
const task =
	FRESH[name] ||
	INSTALLED[name] ||
	stop('Type npm start to read the site, or npm test to test it.');

checkNode();
checkFolder();
if (name in FRESH) install();
else if (!existsSync('node_modules')) stop('Nothing is installed yet. Type: npm start');
runTask(ourNode(), [...task, ...words]);

function checkNode() {
	if (nodeMajor() >= OLDEST_NODE) return;
	stop(
		`This is Node ${process.versions.node}. Keep Doing needs Node ${OLDEST_NODE} or later: see https://nodejs.org.`,
	);
}

function checkFolder() {
	const fault = faultOfFolder(process.cwd());
	if (fault) stop(fault);
}

function install() {
	if (!existsSync(LOCK)) {
		stop(
			`${LOCK} is missing, so we cannot tell what to install. Put it back with: git checkout ${LOCK}`,
		);
	}
	const wanted = installMark();
	if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
	console.log('Installing what is missing: a minute or two, once …');
	const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0)
		stop('npm could not install what Keep Doing needs: see above. Is this computer online?');
	writeFileSync(MARK, wanted);
}

/** What is installed belongs to one lock file on one kind of machine. */
function installMark() {
	const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
	return `${hash} ${process.platform}-${process.arch}\n`;
}

/**
 * The Node and the npm that started us do the work: `npm ci` is about to delete the ones in `node_modules`.
 * @param {string[]} words
 */
function npm(words) {
	const { npm_execpath: cli, npm_node_execpath: node } = process.env;
	if (cli) return spawnSync(node || process.execPath, [cli, ...words], { stdio: 'inherit' });
	// Windows starts npm through a command file, which only a shell can run.
	return spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** The Node that comes with the packages, if it is the one that we know, or our own if it is as new. */
function ourNode() {
	const computer = `${process.platform}-${process.arch}`;
	const pinned = resolve(placeOfNode(computer));
	const isOurs = existsSync(pinned) ? isPinnedNode(pinned, computer) : undefined;
	if (isOurs) return pinned;
	if (isOurs === false)
		stop(
			`The Node that npm fetched, ${pinned}, is not the one that we know, and was not started. Delete node_modules, and tell us: see .github/SECURITY.md.`,
		);
	if (nodeMajor() >= OUR_NODE) return process.execPath;
	return stop(
		`This computer needs a Node ${OUR_NODE} of its own: none came with the packages that we know for it. Install Node ${OUR_NODE}, and try again.`,
	);
}

/**
 * Runs the task, passes on signals to stop (Ctrl+C, a closing terminal), and ends with its exit code.
 * @param {string} node
 * @param {string[]} words
 */
function runTask(node, words) {
	const PATH = [resolve(node, '..'), process.env['PATH']].join(delimiter);
	const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
	const child = spawn(node, words, { stdio: 'inherit', env });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => child.kill(signal));
	}
	whenStarterEnds(() => child.kill());
	child.on('exit', (code) => process.exit(code === null ? 1 : code));
}

function nodeMajor() {
	return Number(process.versions.node.split('.')[0]);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
