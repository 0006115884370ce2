const HOSTS =
	/^https:\/\/(?:[\w-]+\.)*(?:chatgpt\.com|openai\.com|perplexity\.ai|claude\.ai|gemini\.google\.com|bard\.google\.com|copilot\.microsoft\.com|poe\.com|you\.com|chat\.deepseek\.com|grok\.com|meta\.ai|character\.ai)(?:[/?#]|$)/i;
const NAMES =
	/^(?:microsoft |google |openai |anthropic )?(?:chat ?gpt|gpt-?\d\S*|perplexity|gemini|copilot|claude(?: ai)?$|bard$|deepseek|grok|llama|open ?ai|anthropic|mistral|ai overview|an ai|ai)\b/i;

/** Whether an address is that of a program that makes up answers. */
export function isChatAddress(address: string): boolean {
	return HOSTS.test(address);
}

/** Whether a publisher is such a program, or who makes one. */
export function isChatProgram(publisher: string): boolean {
	return NAMES.test(publisher.trim());
}
