import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
	{ ignores: ['dist/', '.astro/', '.server/', 'test-results/', 'content/'] },
	typescript.configs.strict,
	typescript.configs.stylistic,
	astro.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'max-lines': ['error', 150],
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
			'no-console': 'off',
			'prefer-const': 'error',
			eqeqeq: 'error',
		},
	},
	{
		// A list of words or of planted mistakes is one idea, however long.
		files: ['src/lib/words/**', 'tests/content/bad/**'],
		rules: { 'max-lines': 'off' },
	},
	{
		// Settings of tools must be a default export.
		files: ['**/*.config.*', '.config/**'],
		rules: { 'max-lines': 'off', 'no-restricted-exports': 'off' },
	},
	{
		// What browsers run says nothing into a stranger's console.
		files: ['src/browser/**', 'public/**'],
		rules: { 'no-console': 'error' },
	},
	{
		files: ['public/service-worker.js'],
		languageOptions: { globals: globals.serviceworker },
	},
);
