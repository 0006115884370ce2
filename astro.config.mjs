import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { mdxAllowList } from '#lib/checks/mdx-allow-list.ts';
import { pageOrder } from '#lib/guide/page-order.ts';
import { scriptTargets } from '#lib/publish/oldest-browsers.ts';
import { serviceWorkers } from '#tools/build/service-workers.ts';
import { languagesUnlessUnsigned } from '#tools/build/hold-back.ts';
import { factsOfEnglish } from '#tools/content/translation/english-facts.ts';
import { releaseDigest } from '#tools/content/release-digest.ts';
import { ownWordsOnly } from '#tools/build/language/own-words-only.ts';
import { readLanguage, readShownLanguages } from '#tools/build/language/read-language.ts';
import { readTrial } from '#tools/build/trial.ts';
import { settings } from './src/settings.ts';

const language = readLanguage(process.env);
const { day = new Date().toISOString().slice(0, 10) } = readTrial(process.env);

// A build for patients that went round npm run build asks all the same what is not signed.
const shownLanguages = readShownLanguages(process.env, languagesUnlessUnsigned);

/** What a guide fetches only once something is pressed, or its page has been open for long. */
const FETCHED_LATER = /\/(?:keep-button|page-renewal|read-guide)\./;

/** A guide's scripts name none of these files ahead, with all that they import: every name weighs on each guide. */
const namesNoFileAhead = {
	name: 'names-no-file-ahead',
	// Astro passes on no such setting for scripts: this is asked after its own.
	configEnvironment: (name) =>
		name === 'client'
			? {
					build: {
						modulePreload: {
							polyfill: false,
							resolveDependencies: (file, names) => (FETCHED_LATER.test(file) ? [] : names),
						},
					},
				}
			: undefined,
};

export default defineConfig({
	site: settings.site,
	// What Astro keeps lies beside what it is made from, not among the packages, which builds and tests share.
	cacheDir: './.astro/cache',
	// Our own build says where a site goes: one that goes round it takes the place of none that is served.
	outDir: './.astro/site',
	trailingSlash: 'always',
	// Astro's default removes the space between words in neighbouring tags.
	compressHTML: true,
	build: {
		// One stylesheet, inside every page: one request to the first paint, and one hash in the header.
		inlineStylesheets: 'always',
		// Eight pages at a time: one by one, each would wait for the disk.
		concurrency: 8,
	},
	// npm run check-content says the same in kinder words; this stops a build that went without it.
	markdown: {
		processor: satteri({ mdastPlugins: [mdxAllowList, pageOrder(factsOfEnglish)] }),
		syntaxHighlight: false,
	},
	integrations: [mdx(), serviceWorkers()],
	devToolbar: { enabled: false },
	vite: {
		cacheDir: './.astro/vite',
		define: {
			__KEEP_DOING_PUBLIC__: JSON.stringify(process.env.KEEP_DOING_PUBLIC === '1'),
			__KEEP_DOING_SETTINGS__: JSON.stringify(settings),
			__KEEP_DOING_BUILT__: JSON.stringify(day),
			__KEEP_DOING_LANGUAGE__: JSON.stringify(language),
			__KEEP_DOING_LANGUAGES__: JSON.stringify(shownLanguages),
			__KEEP_DOING_RELEASE__: JSON.stringify(releaseDigest('.')),
		},
		// Or a file above this folder, which nobody signed, would be asked how to make the stylesheet.
		css: { postcss: {} },
		plugins: [tailwindcss(), namesNoFileAhead, ownWordsOnly(language)],
		build: {
			target: scriptTargets,
			// The one stylesheet is written for old browsers after the build.
			cssTarget: 'esnext',
			// Our security header refuses inline scripts, which Astro makes of small ones.
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// A page names these by their hash alone, as short as it may be: Astro's long names took a hundred bytes of every guide.
						output: { entryFileNames: '_astro/[hash:6].js' },
					},
				},
			},
		},
	},
});
