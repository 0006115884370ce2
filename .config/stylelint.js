/** The styles of `src/styles`: what browsers would drop or misread, and the rules of the house. */
export default {
	extends: ['stylelint-config-recommended'],
	rules: {
		// Tailwind's own: what a class is made from.
		'at-rule-no-unknown': [true, { ignoreAtRules: ['source', 'theme'] }],
		'no-invalid-position-at-import-rule': [true, { ignoreAtRules: ['source', 'layer'] }],
		'at-rule-disallowed-list': ['apply'],
		'declaration-no-important': true,
		// Layers and sheets decide which rule counts, and the order within one is for readers.
		'no-descending-specificity': null,
		// A colour has a name, given once for the screen and once for paper: all but black and white.
		'declaration-property-value-disallowed-list': {
			'/^(?!--color-)/': [
				'/#(?!0{3,4}\\b|fff\\b)[0-9a-f]{3}/i',
				'/\\b(?:rgb|hsl|hwb|lab|lch|okl..)a?\\(/',
			],
		},
		'color-named': 'never',
	},
};
