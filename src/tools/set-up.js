/**
 * `npm start`, `npm test` and each command that makes or checks the site begin here, through `begin`: in a fresh clone
 * with nothing installed, on any Node from 20 on. So this file and what it imports are plain JavaScript and use nothing
 * but Node's own modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultOfFolder } from './folder-name.js';
import { faultOfNpmSettings } from './npm-settings.js';
import { isPinnedNode, placeOfNode } from './pinned-node.js';
import { whenStarterEnds } from './starter.js';
import { FRESH, INSTALLED, OF_NPM } from './tasks.js';

const OLDEST_NODE = 20;
const OUR_NODE = 24;
const LOCK = 'package-lock.json';
const MARK = 'node_modules/.installed';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [name = '', ...words] = process.argv.slice(2);
const task =
	FRESH[name] ||
	INSTALLED[name] ||
	OF_NPM[name] ||
	stop('Type npm start to read the site, or npm test to test it.');

checkNode();
checkFolder();
checkSettings();
if (name in OF_NPM) process.exit(npm([...(OF_NPM[name] ?? []), ...words]).status ?? 1);
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

function checkSettings() {
	const fault = faultOfNpmSettings();
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
	if (!cli)
		return stop('npm did not start this, so we cannot tell which one to use. Type: npm start');
	return spawnSync(node || process.execPath, [cli, ...words], { stdio: 'inherit' });
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
	// npm puts the programs of packages first, and what tells Node to run more would come before our own lines.
	const places = (process.env['PATH'] ?? '').split(delimiter);
	const outside = places.filter((place) => isAbsolute(place) && !place.includes('node_modules'));
	const own = Object.entries(process.env).filter(([key]) => !/^(?:node_|path$)/i.test(key));
	const PATH = [resolve(node, '..'), ...outside].join(delimiter);
	const env = { ...Object.fromEntries(own), PATH, ASTRO_TELEMETRY_DISABLED: '1' };
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
