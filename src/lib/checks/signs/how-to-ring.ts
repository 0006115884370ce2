/*
 * A sentence of its own that tells only how to ring: "Ring 999: say where you are." It sends nobody there, so it
 * is no level. What sends somebody stays one: a question or an if before it, an if or a now in it, or a thing to say that is a sign.
 */
const RING = String.raw`(?:ring|call|phone|dial)(?:ing)?`;
const NUMBER = '(?:999|111)';
const OPENING = String.raw`(?:${RING} ${NUMBER}(?:: ?|,? and )|(?:when|once|after|before) you ${RING} ${NUMBER}[,:] |(?:when|while|before) ${RING} ${NUMBER}[,:] |on a ${NUMBER} call[,:] )`;
const DO = '(?:say|tell|give|answer|press|put|stay|speak|have|turn|keep)';
const WHAT = String.raw`(?:where (?:you|they|he|she) (?:are|is)|(?:your|their|the) (?:full )?(?:address|postcode|name|(?:phone )?number|door|questions)|what (?:has )?happened|what is wrong|how to get in|on the line|speaker|\b55\b)`;
const HOW = new RegExp(String.raw`^\W*${OPENING}${DO}\b[^.?!]*?${WHAT}[^.?!]*[.!]?$`, 'i');
const SENDS = /\b(?:if|now|today|at once|straight away|right away|immediately|that|because)\b/i;

/** A text with the sentences left blank that tell only how to ring 999 or 111, each letter at its place. */
export function withoutHowToRing(text: string): string {
	let isSent = false;
	return text.replaceAll(/[^.?!]+(?:[.?!]+["”’]?|$)/g, (sentence) => {
		const isHow = HOW.test(sentence.trim()) && !SENDS.test(sentence) && !isSent;
		isSent ||= /\?\W*$|\b(?:if|when)\b/i.test(sentence) && !isHow;
		return isHow ? sentence.replaceAll(/[^\n]/g, ' ') : sentence;
	});
}
