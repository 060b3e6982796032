using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Typewright.Benchmarks;

/// <summary>The same members as the generated classes, for System.Text.Json's own source generator.</summary>
internal sealed class PlainPage
{
    public List<PlainMessage>? Value { get; set; }

    public string? NextLink { get; set; }
}

internal sealed class PlainMessage
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? SequenceId { get; set; }

    public string? Version { get; set; }

    public PlainContent? Content { get; set; }

    public string? SenderDisplayName { get; set; }

    public DateTimeOffset CreatedOn { get; set; }

    public PlainIdentifier? SenderCommunicationIdentifier { get; set; }

    public DateTimeOffset? DeletedOn { get; set; }

    public DateTimeOffset? EditedOn { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

internal sealed class PlainContent
{
    public string? Message { get; set; }

    public string? Topic { get; set; }

    public List<PlainParticipant>? Participants { get; set; }

    public List<PlainAttachment>? Attachments { get; set; }

    public PlainIdentifier? InitiatorCommunicationIdentifier { get; set; }
}

internal sealed class PlainParticipant
{
    public PlainIdentifier? CommunicationIdentifier { get; set; }

    public string? DisplayName { get; set; }
}

internal sealed class PlainAttachment
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AttachmentType { get; set; }
}

internal sealed class PlainIdentifier
{
    public string? RawId { get; set; }

    public PlainUser? CommunicationUser { get; set; }
}

internal sealed class PlainUser
{
    public string? Id { get; set; }
}

internal sealed class PlainSend
{
    public string? Content { get; set; }

    public string? SenderDisplayName { get; set; }

    public string? Type { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(PlainPage))]
[JsonSerializable(typeof(List<PlainSend>))]
internal sealed partial class PlainJson : JsonSerializerContext;
