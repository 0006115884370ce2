import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPinnedNode, NODE_HASHES, PINNED_NODE, placeOfNode } from '#tools/pinned-node.js';

interface LockedPackage {
	license?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { devDependencies, optionalDependencies, allowScripts, ...rest } = read('package.json') as {
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
	dependencies?: Record<string, string>;
};
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Licences of our tools that let us use them so. Nothing here is sent to readers but what the README names. */
const ALLOWED = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'MPL-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Python-2.0',
	'PSF-2.0',
	'LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
	'(MIT AND BSD)',
	'(MIT AND Zlib)',
	'(MIT OR GPL-3.0-or-later)',
]);

/** Packages whose own file names no licence: read by hand in their readme. */
const READ_BY_HAND: Record<string, string> = { format: 'MIT' };

describe('what the project is built with', () => {
	test('is pinned to the letter', () => {
		const loose = Object.entries({ ...devDependencies, ...optionalDependencies }).filter(
			([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
		);
		expect(loose).toEqual([]);
		expect(rest.dependencies).toBeUndefined();
	});

	test('is known by its hash, each package', () => {
		const bare = locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity));
		expect(bare.map(([path]) => path)).toEqual([]);
	});

	test('is locked for every kind of computer', () => {
		const names = new Set(locked.map(([path]) => nameOf(path)));
		const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies)
				.filter((name) => !names.has(name))
				.map((name) => `${nameOf(path)} wants ${name}`),
		);
		expect(missing).toEqual([]);
	});

	test('names no registry', () => {
		expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	test('runs no script when it is installed, but the one that is named', () => {
		const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
		expect(scripts.map(([path]) => nameOf(path)).toSorted()).toEqual(['esbuild']);
		expect(Object.keys(allowScripts).toSorted()).toEqual(['esbuild']);
	});

	test('has a Node for each kind of computer that the lock file knows by its hash, as a package and as a program', () => {
		const places = Object.keys(NODE_HASHES).map((computer) => placeOfNode(computer).split('/')[1]);
		const pinned = places.map((name = '') => [name, PINNED_NODE]);
		expect(optionalDependencies).toEqual(Object.fromEntries(pinned));
		for (const hash of Object.values(NODE_HASHES)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
		const program = placeOfNode(`${process.platform}-${process.arch}`);
		const computer = `${process.platform}-${process.arch}`;
		if (existsSync(program)) expect([true, undefined]).toContain(isPinnedNode(program, computer));
	});

	test('has licences that we may use it under', () => {
		const others = locked
			.map(([path, { license }]) => [nameOf(path), license ?? READ_BY_HAND[nameOf(path)] ?? 'none'])
			.filter(([, licence = '']) => !ALLOWED.has(licence));
		expect(others).toEqual([]);
	});
});
