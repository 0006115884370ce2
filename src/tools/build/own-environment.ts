import { delimiter, dirname } from 'node:path';
import { SYSTEM_PLACES } from '#tools/system-program.js';

/**
 * The variables that a build goes by. Any other could lead a package to another program, such as
 * `ESBUILD_BINARY_PATH`, or give words to what it makes, such as `PUBLIC_…`, or another language, such as `LANG`.
 */
const KEPT =
	/^(?:home|user|logname|userprofile|appdata|localappdata|systemroot|systemdrive|windir|te?mp|tmpdir|term|no_color|force_color|ci|github_\w+|changed_files|keep_doing_\w+|npm_execpath|npm_node_execpath)$/i;

/** Forgets every other variable, and leaves programs to be found in the computer's own places alone. */
export function keepOwnEnvironment(): void {
	for (const name of Object.keys(process.env))
		if (!KEPT.test(name)) Reflect.deleteProperty(process.env, name);
	process.env['PATH'] = [dirname(process.execPath), ...SYSTEM_PLACES].join(delimiter);
}
