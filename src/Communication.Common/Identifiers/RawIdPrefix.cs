namespace Azure.Communication;

/// <summary>The beginnings of raw ids by which the service tells the kinds of identifiers apart.</summary>
internal static class RawIdPrefix
{
    public const string PhoneNumber = "4:";
    public const string TeamsApp = "28:orgid:";
    public const string TeamsAppDod = "28:dod:";
    public const string TeamsAppGcch = "28:gcch:";
    public const string TeamsVisitor = "8:teamsvisitor:";
    public const string TeamsUser = "8:orgid:";
    public const string TeamsUserDod = "8:dod:";
    public const string TeamsUserGcch = "8:gcch:";
    public const string AcsUser = "8:acs:";
    public const string AcsUserDod = "8:dod-acs:";
    public const string AcsUserGcch = "8:gcch-acs:";
    public const string SpoolUser = "8:spool:";

    /// <summary>
    /// Picks the prefix for a cloud. A cloud that this library does not know gets the public prefix;
    /// an identifier of such a cloud needs its raw id given.
    /// </summary>
    public static string ForCloud(CommunicationCloudEnvironment cloud, string publicPrefix, string dodPrefix, string gcchPrefix)
    {
        if (cloud == CommunicationCloudEnvironment.Dod)
        {
            return dodPrefix;
        }

        return cloud == CommunicationCloudEnvironment.Gcch ? gcchPrefix : publicPrefix;
    }
}
