import type { Language } from '#lib/text/languages.ts';

/** Said where a page that stands open is no longer what our site has. They stand alone: a script of every page needs them. */
export const renewedWords: Record<
	Language,
	Record<'changed' | 'gone' | 'show' | 'loses' | 'showAnyway' | 'stay', string>
> = {
	en: {
		changed:
			'This page has been renewed since you opened it. What you see here may be out of date.',
		gone: 'We have taken this page down since you opened it. Do not use what stood here.',
		show: 'Show it as it is now',
		loses: 'What you chose or wrote here is kept nowhere, and goes. Print or copy it first.',
		showAnyway: 'Show the page: it may go',
		stay: 'Stay here',
	},
	cy: {
		changed:
			'Mae’r dudalen hon wedi’i hadnewyddu ers i chi ei hagor. Efallai nad yw’r hyn a welwch yma yn gyfredol.',
		gone: 'Rydyn ni wedi tynnu’r dudalen hon i lawr ers i chi ei hagor. Peidiwch â defnyddio’r hyn a oedd yma.',
		show: 'Ei dangos fel y mae nawr',
		loses:
			'Nid yw’r hyn a ddewisoch neu a ysgrifennoch yma wedi’i gadw yn unman, a bydd yn mynd. Argraffwch ef neu ei gopïo yn gyntaf.',
		showAnyway: 'Dangos y dudalen: mae’n iawn iddo fynd',
		stay: 'Aros yma',
	},
};
