import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Written here because Node's own `spawn` is enough: `execa` brings twelve packages more, `npm-run-all2` eight.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const END_WITH_US = new URL('./end-with-starter.js', import.meta.url).href;

interface Outcome {
	succeeded: boolean;
	output: string;
}

/** Runs a program to its end. What it prints is shown as it comes, or kept back if `isQuiet`. */
function run(
	program: string,
	words: string[],
	isQuiet = false,
	/** The folder that it runs in; ours, where none is given. */
	cwd?: string,
): Promise<Outcome> {
	const { promise, resolve: end } = Promise.withResolvers<Outcome>();
	const child = spawn(program, words, { cwd, stdio: ['ignore', ...both(isQuiet)] });
	endWithUs(child);
	let output = '';
	child.stdout?.on('data', (text) => (output += String(text)));
	child.stderr?.on('data', (text) => (output += String(text)));
	child.on('error', (error) => end({ succeeded: false, output: error.message }));
	child.on('close', (code) => end({ succeeded: code === 0, output }));
	return promise;
}

/** Whoever stops us stops what we started: it must not go on alone. */
function endWithUs(child: ChildProcess): void {
	const end = () => void child.kill();
	const exit = () => process.exit(1);
	process.on('exit', end);
	for (const signal of SIGNALS) process.on(signal, exit);
	child.on('close', () => {
		process.off('exit', end);
		for (const signal of SIGNALS) process.off(signal, exit);
	});
}

/** Runs a program of JavaScript under this very Node. It does not outlive us, even where we are ended by force. */
export function runNode(
	script: string,
	words: string[] = [],
	isQuiet = false,
	cwd?: string,
): Promise<Outcome> {
	return run(process.execPath, ['--import', END_WITH_US, script, ...words], isQuiet, cwd);
}

/** Runs one of our tools, by the name of its package, in the same way. */
export function runTool(tool: string, words: string[], isQuiet = false): Promise<Outcome> {
	return runNode(programOf(tool), words, isQuiet);
}

/** Runs a command of ours, as `npm run` does. */
export function runCommand(command: string, isQuiet = false): Promise<Outcome> {
	return runNode('src/tools/set-up.js', [command], isQuiet);
}

/** One line for the reader, then the work; a failure shows all that the work had to say. */
export async function step(says: string, work: () => Promise<Outcome>): Promise<void> {
	console.log(says);
	const { succeeded, output } = await work();
	if (!succeeded) stop(output.trim() || 'That did not work: see above.');
}

/** Ends the program with a sentence for whoever typed the command. */
export function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

const both = (isQuiet: boolean) =>
	(isQuiet ? ['pipe', 'pipe'] : ['inherit', 'inherit']) as ['pipe', 'pipe'];

function programOf(tool: string): string {
	const folder = resolve('node_modules', tool);
	const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const [program = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
	return resolve(folder, program);
}
