/**
 * What Node is started with so that a disk seems full to it: one function of `node:fs` finds no room for a path
 * that ends so.
 */
export function fullDisk(
	name: 'mkdirSync' | 'writeFileSync' | 'copyFileSync',
	end: string,
): string[] {
	const script = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		const whole = fs.${name};
		fs.${name} = (...words) => {
			if (words.some((word) => String(word).endsWith(${JSON.stringify(end)})))
				throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
			return whole(...words);
		};
		syncBuiltinESMExports();`;
	return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}
