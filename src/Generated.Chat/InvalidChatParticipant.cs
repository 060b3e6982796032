namespace Azure.Communication.Chat;

/// <summary>A participant that the service did not accept, together with the reason.</summary>
public sealed class InvalidChatParticipant
{
    internal InvalidChatParticipant(ChatParticipant? participant, ChatError error)
    {
        Participant = participant;
        Error = error;
    }

    /// <summary>
    /// The participant as it was sent, ready to be sent again; null when the error names nobody among the participants
    /// that were sent.
    /// </summary>
    public ChatParticipant? Participant { get; }

    /// <summary>Why the participant was not accepted.</summary>
    public ChatError Error { get; }

    /// <summary>Takes the pair apart.</summary>
    /// <param name="participant">The <see cref="Participant"/>.</param>
    /// <param name="error">The <see cref="Error"/>.</param>
    public void Deconstruct(out ChatParticipant? participant, out ChatError error)
    {
        participant = Participant;
        error = Error;
    }
}
