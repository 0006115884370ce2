import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { faultOfWords } from '#tools/build/build-words.ts';

// What npm sets whenever it runs one of our commands.
const NPM = {
	npm_config_user_agent: 'npm',
	npm_config_prefix: '/usr',
	npm_config_audit: '',
	npm_config_omit_lockfile_registry_resolved: 'true',
	PUBLIC_WORD: '1',
};

test('a build is asked for with no word, or with --public', () => {
	expect(faultOfWords([], NPM)).toBeUndefined();
	expect(faultOfWords(['--public'], NPM)).toBeUndefined();
});

test.each(['--publick', 'public', '--Public', '--public=true', '-p', ''])(
	'a build with the word "%s" is none that we know',
	(word) => {
		expect(faultOfWords(['--public', word], NPM)).toContain('Type: npm run build -- --public');
	},
);

test.each(['npm_config_public', 'npm_config_publick', 'npm_config_pulbic', 'NPM_CONFIG_PUBLIC'])(
	'a word for the build that npm took, as %s, is asked for after --',
	(name) => {
		expect(faultOfWords([], { ...NPM, [name]: 'true' })).toContain('Write -- before --public');
	},
);

test.each([
	['without --', ['--public'], 'Write -- before --public'],
	['misspelt', ['--', '--publick'], 'knows no word "--publick"'],
])('npm run build makes no preview where --public was typed %s', (_, words, says) => {
	const { status, stderr, stdout } = spawnSync('npm', ['run', 'build', ...words], {
		encoding: 'utf8',
	});
	expect(stderr).toContain(says);
	expect(stdout).not.toContain('Checking');
	expect(status).toBe(1);
});
