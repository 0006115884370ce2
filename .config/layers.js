/**
 * The layers of `src`, for ESLint, which reads the imports of components too, in their front matter
 * and their scripts: imports point one way, only `browser/` touches a reader's device, only `tools/`
 * reads the disk, and `lib/` has no clock.
 */

const PARSERS =
	'satteri$ mdast$ mdast-util- micromark-extension- yaml$ zod$ syllable$ flesch-kincaid$';

/**
 * What each folder may import, by how the name begins or, with a `$`, by the whole of it. A folder
 * in a folder has a line of its own where it differs.
 */
const MAY_IMPORT = {
	// Astro reads its collections with the tools' own reader.
	'*.ts':
		'#lib/ #tools/content/facts-loader.ts$ #tools/build/language/read-language.ts$ #tools/build/trial.ts$ astro:',
	lib: `#lib/ ${PARSERS} lean-qr$`,
	browser: '#lib/ #browser/ ./',
	catalogue:
		'#lib/ #catalogue$ #catalogue/ ./ ../settings.ts$ ../../content/ astro:content$ satteri$ yaml$',
	// What is kept once, such as pictures, a component asks for itself.
	components: '#lib/ #components/ #browser/ #catalogue$ #catalogue/pictures.ts$ ./ zod$',
	// What an author may type is drawn without a script.
	'components/parts': '#lib/ #components/ #catalogue$ #catalogue/pictures.ts$ ./ zod$',
	layouts: '#lib/ #components/ #layouts/ #browser/ ../styles/ ../../styles/ astro$ astro/types$',
	pages:
		'#lib/ #layouts/ #catalogue$ #catalogue/ astro$ astro:content$ ' +
		'#components/parts/ #components/guide/page-parts.ts$ #components/worksheets/ #components/cards/ #components/authors/',
	tools:
		`node: #lib/ #tools/ ./ ../settings.ts$ ../../settings.ts$ ${PARSERS} nspell$ dictionary-en-gb$ ` +
		'sirv$ pagefind$ astro$ astro/loaders$ esbuild$ @playwright/test$ lightningcss$ postcss$ @napi-rs/canvas$ subset-font$',
	'tools/bench': 'node: #lib/ #tools/ ./ yaml$ sirv$ dictionary-en-gb$ @playwright/test$',
};

const DEVICE =
	'document window self navigator location history localStorage sessionStorage indexedDB caches';

const NO_CLOCK = 'lib/ has no clock: let the caller hand the date in.';
const clock = [
	'NewExpression[callee.name="Date"][arguments.length=0]',
	'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: NO_CLOCK }));

/** A pattern for each name that does not begin in one of these ways. */
function otherThan(names) {
	const beginnings = names
		.split(' ')
		.map((name) => name.replaceAll('.', String.raw`\.`).replace(/\/$/, String.raw`/(?!\.)`));
	return `^(?!${beginnings.join('|')})`;
}

const imports = Object.entries(MAY_IMPORT).map(([folder, names]) => {
	const regex = otherThan(names);
	const message = `src/${folder} may not import this: see .config/layers.js.`;
	const selector = `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`;
	return {
		files: [folder.includes('.') ? `src/${folder}` : `src/${folder}/**`],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
			'no-restricted-syntax': ['error', { selector, message }, ...(folder === 'lib' ? clock : [])],
		},
	};
});

const message = 'Only browser/ touches the device of a reader.';
const globals = DEVICE.split(' ').map((name) => ({ name, message }));

export default [
	...imports,
	{
		files: ['src/**'],
		// The bench runs some of its functions inside the pages that it measures.
		ignores: ['src/browser/**', 'src/tools/bench/**'],
		rules: { 'no-restricted-globals': ['error', { globals, checkGlobalObject: true }] },
	},
];
