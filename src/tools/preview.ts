/**
 * Serves the built site on this computer only; with `--build`, makes it first if anything changed, and
 * with `--end-with-starter` only while whoever started it runs.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { isBuilt } from '#tools/build/build-stamp.ts';
import { siteServer } from './site-server.ts';
import { whenStarterEnds } from './starter.js';
import { runNode, stop } from './steps.ts';

if (process.argv.includes('--end-with-starter')) whenStarterEnds(() => process.exit());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());

const HOST = '127.0.0.1';
const typed = process.env['PORT'] ?? '4321';
const port = Number(typed);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	stop(`PORT is “${typed}”. Give a number from 1 to 65535, such as PORT=4400.`);
}
if (await isTaken()) refusePort();
if (process.argv.includes('--build') && !isBuilt()) {
	const { succeeded } = await runNode('src/tools/build/build.ts');
	if (!succeeded) process.exit(1);
}
if (!existsSync('dist/404.html')) stop('There is no built site yet. Make it with: npm run build');

siteServer('dist')
	.on('error', refusePort)
	.listen(port, HOST, () => console.log(`Keep Doing is at http://localhost:${port}`));

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
	stop(
		error.code === 'ENOENT'
			? 'The site was built anew while we served it. Start again: npm start'
			: String(error.stack),
	);
});

function refusePort(): never {
	stop(
		`Port ${port} is taken: perhaps Keep Doing runs already, at http://localhost:${port}. ` +
			`Stop that, or choose another port: PORT=${port + 1} npm start`,
	);
}

/** Asks both addresses that "localhost" may mean: a browser may try the other one first. */
async function isTaken(): Promise<boolean> {
	const answers = await Promise.all([HOST, '::1'].map(someoneAnswers));
	return answers.includes(true);
}

async function someoneAnswers(host: string): Promise<boolean> {
	const socket = connect({ host, port });
	try {
		await once(socket, 'connect', { signal: AbortSignal.timeout(500) });
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}
