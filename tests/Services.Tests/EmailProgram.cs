using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Email;

namespace Typewright.Services.Tests;

/// <summary>The program of docs/azure-services.md.</summary>
internal static class EmailProgram
{
    public static async Task<EmailSendStatus> SendAsync(Uri endpoint, TokenCredential credential)
    {
        EmailClient client = new(endpoint, credential);
        EmailContent content = new("Hello") { PlainText = "Soup at noon." };
        EmailMessage message = new("news@contoso.com", content, new EmailRecipients([new("mina@contoso.com")]));
        Operation<EmailSendResult> sending = await client.SendAsync(WaitUntil.Completed, message);
        return sending.Value.Status;
    }
}
