import type { LlmOptions } from './llm-reader.ts'

/**
 * The configured provider's chat model. The libraries (150 MB resident) are loaded here, so only where a model is
 * configured. Retries are the breaker's business, not the client's.
 */
export async function openChatModel({ provider, model, baseUrl, apiKey, apiVersion, budgetMs }: LlmOptions) {
  const { initChatModel } = await import('langchain/chat_models/universal')
  const common = { apiKey, timeout: budgetMs, maxRetries: 0, useResponsesApi: false }
  switch (provider) {
    case 'openai':
      return initChatModel(model, {
        ...common,
        modelProvider: 'openai',
        configuration: { logLevel: 'off', ...(baseUrl !== null && { baseURL: baseUrl }) },
      })
    case 'azure':
      return initChatModel(model, {
        ...common,
        modelProvider: 'azure_openai',
        azureOpenAIEndpoint: baseUrl,
        azureOpenAIApiDeploymentName: model,
        azureOpenAIApiVersion: apiVersion,
        configuration: { logLevel: 'off' },
      })
    default:
      return provider satisfies never
  }
}
