using OpenAI.Chat;

namespace Vendors;

public sealed class OpenAIByOpenAI(TextWriter output)
{
    // == a client with a key
    private readonly ChatClient _client = new("gpt", "key");

    // == a picture, and a tool
    public async Task AskAsync()
    {
        ChatMessage question = new UserChatMessage(
            ChatMessageContentPart.CreateTextPart("What is this?"),
            ChatMessageContentPart.CreateImagePart(new Uri("https://pets.example/mina.png")));
        ChatCompletion completion = await _client.CompleteChatAsync([question], new ChatCompletionOptions
        {
            Tools = { ChatTool.CreateFunctionTool("find_pet", functionParameters: BinaryData.FromString("""{ "type": "object" }""")) },
        });
        foreach (ChatToolCall call in completion.ToolCalls)
        {
            await output.WriteLineAsync($"{call.FunctionName}({call.FunctionArguments})");
        }
    }

    // == an answer in pieces
    public async Task SayAsync()
    {
        await foreach (StreamingChatCompletionUpdate update in _client.CompleteChatStreamingAsync("Say it in a sentence."))
        {
            await output.WriteAsync(string.Concat(update.ContentUpdate.Select(static part => part.Text)));
        }
    }
}
