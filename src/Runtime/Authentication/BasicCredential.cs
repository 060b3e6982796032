using System;
using System.Text;
using System.Threading;
using Typewright.Runtime;

namespace Typewright;

/// <summary>A user name and password for HTTP Basic authentication, which can be replaced while clients use it.</summary>
/// <remarks>Safe for concurrent use: a request has the name and the password of the same update. Basic
/// authentication does not encrypt anything, so use it over https.</remarks>
public sealed class BasicCredential
{
    private string _authorization;

    /// <summary>Creates a credential.</summary>
    /// <param name="userName">The user name; it cannot contain a colon, which would begin the password.</param>
    /// <param name="password">The password; it can be empty, as services want it that take a key for the user name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="userName"/> or <paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="userName"/> contains a colon.</exception>
    public BasicCredential(string userName, string password) => _authorization = Encode(userName, password);

    /// <summary>The value of the <c>Authorization</c> header.</summary>
    internal string Authorization => Volatile.Read(ref _authorization);

    /// <summary>Replaces the user name and password; requests that are sent from now on, retries too, have the new ones.</summary>
    /// <param name="userName">The user name; it cannot contain a colon.</param>
    /// <param name="password">The password; it can be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="userName"/> or <paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="userName"/> contains a colon.</exception>
    public void Update(string userName, string password) => Volatile.Write(ref _authorization, Encode(userName, password));

    private static string Encode(string userName, string password)
    {
        Guard.NotNull(userName, nameof(userName));
        Guard.NotNull(password, nameof(password));
        return userName.IndexOf(':') < 0
            ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(userName + ":" + password))
            : throw new ArgumentException("A user name cannot contain a colon.", nameof(userName));
    }
}
