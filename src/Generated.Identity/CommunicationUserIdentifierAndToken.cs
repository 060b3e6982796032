using Azure.Core;

namespace Azure.Communication.Identity;

public partial class CommunicationUserIdentifierAndToken
{
    /// <summary>Takes the pair apart.</summary>
    /// <param name="user">The <see cref="User"/>.</param>
    /// <param name="accessToken">The <see cref="AccessToken"/>.</param>
    public void Deconstruct(out CommunicationUserIdentifier user, out AccessToken accessToken)
    {
        user = User;
        accessToken = AccessToken;
    }
}
