/** Variables by which LangChain sends every prompt to LangSmith or prints it, and the OpenAI client logs bodies. */
const TELLTALE = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
  'OPENAI_LOG',
]

/**
 * What a patient wrote goes to the configured model and nowhere else. The libraries read these variables anew on
 * every call and no option outranks them, so they are taken out of this process's environment.
 */
export function forbidTracing(): void {
  for (const name of TELLTALE) delete process.env[name]
}
