using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Samples.Services.OpenAI;

namespace Typewright.Samples.Services;

/// <summary>A question with a picture, a tool that the model may call, and an answer that comes in pieces.</summary>
public sealed class OpenAISample(OpenAIClient client, TextWriter output)
{
    /// <summary>Asks twice.</summary>
    public async Task RunAsync(string model)
    {
        ChatMessage question = new(
            ChatMessageRole.User,
            new Content(new List<Part> { new TextPart("What is this?"), new ImagePart(new(new Uri("https://pets.example/mina.png"))) }));
        ChatCompletion completion = await client.CreateChatCompletionAsync(new ChatRequest(model, [question])
        {
            Tools = { new Tool(new("find_pet") { Parameters = { ["type"] = BinaryData.FromString("\"object\"") } }) },
        });
        foreach (var call in completion.Choices.SelectMany(static choice => choice.Message.ToolCalls))
        {
            await output.WriteLineAsync($"{call.Function.Name}({call.Function.Arguments})");
        }

        ChatRequest again = new(model, [new ChatMessage(ChatMessageRole.User, "Say it in a sentence.")]);
        await foreach (ChatChunk chunk in client.CreateChatCompletionStreamingAsync(again))
        {
            await output.WriteAsync(string.Concat(chunk.Choices.Select(static choice => choice.Delta.Content)));
        }

        await output.WriteLineAsync();
    }
}
