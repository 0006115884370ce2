import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultOfPackages } from '#tools/packages-in-git.ts';
import { GitFolder } from '../../helpers/copies/git-folder.ts';

let at: GitFolder;
beforeEach(() => {
	at = new GitFolder();
	at.git('init', '-q');
	at.write('.gitignore', 'node_modules/\n');
	at.write('node_modules/made-up/index.js', 'export {};\n');
	at.commit();
});
afterEach(() => at.remove());

test('packages that are installed, and that git does not know, are no fault', () => {
	expect(faultOfPackages(at.folder)).toBe(undefined);
});

test.each(['node_modules/made-up/index.js', 'src/Node_Modules/made-up.js', 'src/node_modules'])(
	'a package that git brings is told, with what to do: %s',
	(file) => {
		at.write(file, 'export {};\n');
		at.git('add', '-f', file);
		expect(faultOfPackages(at.folder)).toContain(
			`git brings 1 files among the packages, which nobody signs: ${file}. Take them out`,
		);
		at.commit();
		expect(faultOfPackages(at.folder)).toContain('npm ci');
	},
);
