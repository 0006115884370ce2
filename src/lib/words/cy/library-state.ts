/** How far the library may be trusted today, by the states of its guides: never a sentence that somebody must remember to change. */
export const libraryStateWords = {
	libraryState: {
		heading: (checked: number, all: number) => {
			if (checked === 0) return 'Mae pob canllaw yn ddrafft heddiw';
			return checked === all
				? 'Mae pob canllaw yma wedi’i wirio'
				: `Wedi’u gwirio heddiw: ${checked} o’r ${all} canllaw`;
		},
		writtenBy: (hasTherapist: boolean): string =>
			hasTherapist
				? 'Mae pob canllaw yn dweud ar y brig ac ar bapur pwy a’i hysgrifennodd.'
				: 'Ysgrifennwyd pob canllaw o ffynonellau cyhoeddedig gan bobl nad ydyn nhw’n therapyddion galwedigaethol. Nid oes yr un therapydd galwedigaethol wedi ysgrifennu na gwirio un eto. Mae pob canllaw yn dweud hynny ar y brig ac ar bapur.',
		advice: (checked: number, all: number): string => {
			if (checked === 0)
				return 'Defnyddiwch y wefan hon i’w threialu. Peidiwch â rhoi ei chanllawiau i gleifion eto.';
			return checked === all
				? 'Mae pob un wedi’i wirio gan therapydd galwedigaethol cofrestredig nad ysgrifennodd y canllaw hwnnw. Mae’r enw a’r dyddiad ar y brig.'
				: 'Drafftiau yw’r lleill, ac maen nhw’n dweud hynny ar y brig. Peidiwch â rhoi drafft i gleifion.';
		},
		link: 'Cyflwr pob canllaw heddiw',
	},
};
