namespace Typewright.Soak;

/// <summary>Somebody of Microsoft Teams, whose Entra token is exchanged.</summary>
internal static class TeamsUser
{
    /// <summary>The application that the token was issued to.</summary>
    public const string ClientId = "5f0d1d0c-6b3c-4f57-9a86-0d8f3c1f2a11";

    /// <summary>The user that the token was issued for.</summary>
    public const string ObjectId = "c1b6d1f4-93c8-4f29-8a55-3c7a7e5d9b22";
}
