namespace Azure.Communication.Chat;

public abstract partial class ChatRetentionPolicy
{
    /// <summary>Makes the rule that keeps a chat thread until somebody deletes it.</summary>
    /// <returns>A policy of the kind <see cref="RetentionPolicyKind.None"/>.</returns>
    public static ChatRetentionPolicy None() => new NoneRetentionPolicy();

    /// <summary>Makes the rule that deletes a chat thread some days after it was created.</summary>
    /// <param name="deleteThreadAfterDays">How many days after its creation the thread is
    /// deleted. The service decides which numbers it accepts.</param>
    /// <returns>A policy of the kind <see cref="RetentionPolicyKind.ThreadCreationDate"/>.</returns>
    public static ChatRetentionPolicy ThreadCreationDate(int deleteThreadAfterDays) =>
        new ThreadCreationDateRetentionPolicy(deleteThreadAfterDays);
}
