// What all storage tests let a model say, in pages, in Node and in its child processes.
export const PROMPT = 'Hello';
export const GREEDY = { temperature: 0, maxTokens: 12 };
