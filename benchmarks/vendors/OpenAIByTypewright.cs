using Azure;
using Services.OpenAI;

namespace Vendors;

public sealed class OpenAIByTypewright(TextWriter output)
{
    // == a client with a key
    private readonly OpenAIClient _client = new(new AzureKeyCredential("key"));

    // == a picture, and a tool
    public async Task AskAsync()
    {
        ChatMessage question = new(
            ChatMessageRole.User,
            new Content(new List<Part> { new TextPart("What is this?"), new ImagePart(new(new Uri("https://pets.example/mina.png"))) }));
        ChatCompletion completion = await _client.CreateChatCompletionAsync(new ChatRequest("gpt", [question])
        {
            Tools = { new Tool(new("find_pet") { Parameters = { ["type"] = BinaryData.FromString("\"object\"") } }) },
        });
        foreach (var call in completion.Choices[0].Message.ToolCalls)
        {
            await output.WriteLineAsync($"{call.Function.Name}({call.Function.Arguments})");
        }
    }

    // == an answer in pieces
    public async Task SayAsync()
    {
        ChatRequest request = new("gpt", [new ChatMessage(ChatMessageRole.User, "Say it in a sentence.")]);
        await foreach (ChatChunk chunk in _client.CreateChatCompletionStreamingAsync(request))
        {
            await output.WriteAsync(string.Concat(chunk.Choices.Select(static choice => choice.Delta.Content)));
        }
    }
}
