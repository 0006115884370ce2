import { said } from '#lib/words/cy/joined.ts';

/** Words of the list of reviews. */
export const reviewWords = {
	reviews: {
		title: 'Gwiriadau ac adolygiadau',
		lead: 'Cyflwr pob canllaw heddiw, erbyn pryd y mae angen ei wirio nesaf, a beth sydd wedi newid.',
		how: 'Sut rydyn ni’n ysgrifennu ac yn gwirio',
		calendar: 'Pob dyddiad gwirio fel ffeil galendr',
		calendarName: 'Dal Ati: gwiriadau i’w gwneud',
		calendarTitle: (title: string) => `Gwiriad i’w wneud: ${title}`,
		number:
			'Nid yw rhif cofrestru ar y ffurf gywir yn profi pwy yw neb. Mae pwy bynnag sy’n gwirio canllaw yn cymeradwyo’r newid o’i gyfrif ei hun, a gall unrhyw un chwilio amdano ar y gofrestr.',
		guides: 'Canllawiau',
		signsUnchecked: (count: number) =>
			count === 0
				? 'Mae pob arwydd perygl wedi’i wirio fel y mae.'
				: `Heb eu gwirio eto fel y maen nhw: ${count}. Mae unrhyw beth sy’n dangos un ohonyn nhw yn ddrafft.`,
		cards: {
			safetyLines: 'Llinellau diogelwch',
			routes: 'Pwy all helpu, yn ôl gwlad',
			organisations: 'Sefydliadau',
		},
		states: {
			draft: 'Drafft: heb ei wirio eto',
			checked: 'Wedi’i wirio',
			due: 'Wedi’i wirio, ac angen ei wirio eto',
			overdue: 'Mae’r dyddiad gwirio wedi mynd heibio',
			withdrawn: 'Wedi’i dynnu i lawr',
			correcting: 'Yn cael ei gywiro',
		},
		due: (day: string) => `Gwiriad i’w wneud erbyn ${said(day)}`,
		by: (name: string, on: string) => `Gwiriwyd ddiwethaf gan ${name}, ${said(on)}`,
		change: (on: string, what: string) => `${said(on)}: ${what}`,
		count: (count: number, state: string) => `${count} × ${state}`,
	},
};
