import { once } from 'node:events';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { siteServer } from '#tools/site-server.ts';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may change and build: the folder it is in. */
export function copyProject(name: string): string {
	// A space in a path is what people have, and what programs trip over.
	const folder = mkdtempSync(join(tmpdir(), `${name} copy-`));
	for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return folder;
}

export interface ServedCopy {
	/** Its address, without a slash at the end. */
	base: string;
	/** Stops serving. */
	stop: () => void;
}

/** Serves the site that was built in a copy. */
export async function serveCopy(folder: string): Promise<ServedCopy> {
	const server = siteServer(join(folder, 'dist')).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		base: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: () => server.close(),
	};
}
