namespace Typewright.Soak;

/// <summary>The kinds of things that calls leave behind, each of which is counted by a key of its own.</summary>
internal static class Effects
{
    public const string User = "users";
    public const string Thread = "threads";
    public const string DeletedThread = "deleted threads";
    public const string Topic = "new topics";
    public const string Metadata = "new metadata";
    public const string Message = "messages";
    public const string EditedMessage = "edited messages";
    public const string DeletedMessage = "deleted messages";
    public const string Added = "participants added";
    public const string Removed = "participants removed";
    public const string Receipt = "read receipts";
    public const string Room = "rooms";
    public const string OpenedRoom = "rooms opened to phones";
    public const string RoomParticipant = "participants of rooms";
}
