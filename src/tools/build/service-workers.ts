import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { scriptTargets } from '#lib/publish/oldest-browsers.ts';

const FOLDER = 'src/browser/worker';

/** What each worker says at its head, for who opens it on a server. */
const workers = {
	'service-worker':
		'Shows the pages that a reader asked to keep when the network cannot. Only that press registers it.',
	'service-worker-off':
		'Switches keeping off. Put it in the place of service-worker.js, under that name: each device that kept\n' +
		' * pages then throws out all of them, and the worker with them, the next time it opens any page of ours.',
};

/** Puts each worker at the root of the site, where alone a browser lets it answer for every page. */
export function serviceWorkers(): AstroIntegration {
	const names = Object.keys(workers) as (keyof typeof workers)[];
	return {
		name: 'service-workers',
		hooks: {
			'astro:server:setup': ({ server }) => {
				for (const name of names)
					server.middlewares.use(`/${name}.js`, (_request, response, next) => {
						bundle(name).then(
							(text) => response.setHeader('Content-Type', 'text/javascript').end(text),
							next,
						);
					});
			},
			'astro:build:done': async ({ dir }) => {
				for (const name of names) await writeFile(new URL(`${name}.js`, dir), await bundle(name));
			},
		},
	};
}

/** One plain file, to be read by whoever looks after the server. */
async function bundle(name: keyof typeof workers): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [`${FOLDER}/${name}.ts`],
		bundle: true,
		write: false,
		charset: 'utf8',
		target: scriptTargets,
		banner: { js: `/*\n * ${workers[name]}\n * Made from ${FOLDER}.\n */` },
	});
	return outputFiles[0]?.text ?? '';
}
