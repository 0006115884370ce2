import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';
import layers from './layers.js';

export default typescript.config(
	{ ignores: ['dist/', '.astro/', '.server/', '.build/', 'test-results/', 'content/'] },
	typescript.configs.strictTypeChecked,
	typescript.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		// No rule is switched off in passing: what is let through stands here, with its reason.
		linterOptions: { noInlineConfig: true },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') },
		},
		rules: {
			'max-lines': ['error', 150],
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
			'no-console': 'off',
			'prefer-const': 'error',
			eqeqeq: 'error',
			'no-restricted-properties': [
				'error',
				...['innerHTML', 'insertAdjacentHTML'].map((property) => ({
					property,
					message: 'Words are never read as HTML: make the element.',
				})),
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// An old browser lacks what the types promise, and a code is figures only.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			// They are slow to look for, and we write no enums.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			// Ways of writing that we use, and that hide no mistake.
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/prefer-nullish-coalescing': 'off',
			'@typescript-eslint/prefer-string-starts-ends-with': 'off',
		},
	},
	{
		// Types of a component are known to `astro check` alone, which looks at them in full.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
		extends: [typescript.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } },
	},
	{
		files: ['src/components/*/index.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
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
		files: ['src/browser/**'],
		rules: { 'no-console': 'error' },
	},
	layers,
);
