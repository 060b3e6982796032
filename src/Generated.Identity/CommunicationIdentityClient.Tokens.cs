using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Identity;

public partial class CommunicationIdentityClient
{
    private const string CreateUserAndTokenSpan = "CommunicationIdentityClient.CreateUserAndToken";

    /// <summary>Creates a user, and an access token for them that is valid for a day.</summary>
    /// <param name="scopes">What the token allows. Without scopes the service makes no token.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user and the token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is null.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error.</exception>
    /// <remarks><c>POST /identities</c></remarks>
    public virtual Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
        IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) =>
        CreateAsync(ToRequest(null, scopes, default), cancellationToken);

    /// <inheritdoc cref="CreateUserAndTokenAsync(IEnumerable{CommunicationTokenScope}, CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
        IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) =>
        Create(ToRequest(null, scopes, default), cancellationToken);

    /// <summary>Creates a user, and an access token for them.</summary>
    /// <param name="scopes">What the token allows. Without scopes the service makes no token.</param>
    /// <param name="tokenExpiresIn">
    /// How long the token is valid, in whole minutes; the service takes from one hour to 24. The default value stands for
    /// 24 hours.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user and the token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tokenExpiresIn"/> is more minutes than a 32-bit number can hold.
    /// </exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 400 for a time that it does not take.
    /// </exception>
    /// <remarks><c>POST /identities</c> The time is known since service version 2022-10-01.</remarks>
    public virtual Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
        IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn, CancellationToken cancellationToken = default) =>
        CreateAsync(ToRequest(null, scopes, tokenExpiresIn), cancellationToken);

    /// <inheritdoc cref="CreateUserAndTokenAsync(IEnumerable{CommunicationTokenScope}, TimeSpan, CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
        IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn, CancellationToken cancellationToken = default) =>
        Create(ToRequest(null, scopes, tokenExpiresIn), cancellationToken);

    /// <summary>
    /// Creates a user with an id of your own, or finds the one that was created with this id before, and makes an access
    /// token for them that is valid for a day.
    /// </summary>
    /// <param name="customId">The id, of 256 characters at most; null for a user without one.</param>
    /// <param name="scopes">What the token allows. Without scopes the service makes no token.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user and the token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is null.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error.</exception>
    /// <remarks>
    /// <c>POST /identities</c> With an id the call is made with version <c>2025-03-02-preview</c> of the service,
    /// whatever the options say.
    /// </remarks>
    public virtual Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
        string customId, IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) =>
        CreateAsync(ToRequest(customId, scopes, default), cancellationToken);

    /// <inheritdoc cref="CreateUserAndTokenAsync(string, IEnumerable{CommunicationTokenScope}, CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
        string customId, IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) =>
        Create(ToRequest(customId, scopes, default), cancellationToken);

    /// <summary>
    /// Creates a user with an id of your own, or finds the one that was created with this id before, and makes an access
    /// token for them.
    /// </summary>
    /// <param name="customId">The id, of 256 characters at most; null for a user without one.</param>
    /// <param name="scopes">What the token allows. Without scopes the service makes no token.</param>
    /// <param name="tokenExpiresIn">
    /// How long the token is valid, in whole minutes; the service takes from one hour to 24. The default value stands for
    /// 24 hours.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user and the token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tokenExpiresIn"/> is more minutes than a 32-bit number can hold.
    /// </exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 400 for a time that it does not take.
    /// </exception>
    /// <remarks>
    /// <c>POST /identities</c> With an id the call is made with version <c>2025-03-02-preview</c> of the service,
    /// whatever the options say.
    /// </remarks>
    public virtual Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
        string customId,
        IEnumerable<CommunicationTokenScope> scopes,
        TimeSpan tokenExpiresIn,
        CancellationToken cancellationToken = default) =>
        CreateAsync(ToRequest(customId, scopes, tokenExpiresIn), cancellationToken);

    /// <inheritdoc cref="CreateUserAndTokenAsync(string, IEnumerable{CommunicationTokenScope}, TimeSpan, CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
        string customId,
        IEnumerable<CommunicationTokenScope> scopes,
        TimeSpan tokenExpiresIn,
        CancellationToken cancellationToken = default) =>
        Create(ToRequest(customId, scopes, tokenExpiresIn), cancellationToken);

    /// <summary>Issues an access token for a user that is valid for a day. Earlier ones stay valid.</summary>
    /// <param name="communicationUser">The user.</param>
    /// <param name="scopes">What the token allows.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communicationUser"/> or <paramref name="scopes"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 400 without scopes or 401 for a user of another resource.
    /// </exception>
    /// <remarks><c>POST /identities/{id}/:issueAccessToken</c></remarks>
    public virtual Task<Response<AccessToken>> GetTokenAsync(
        CommunicationUserIdentifier communicationUser,
        IEnumerable<CommunicationTokenScope> scopes,
        CancellationToken cancellationToken = default) =>
        GetTokenAsync(communicationUser, scopes, default, cancellationToken);

    /// <inheritdoc cref="GetTokenAsync(CommunicationUserIdentifier, IEnumerable{CommunicationTokenScope}, CancellationToken)"/>
    public virtual Response<AccessToken> GetToken(
        CommunicationUserIdentifier communicationUser,
        IEnumerable<CommunicationTokenScope> scopes,
        CancellationToken cancellationToken = default) =>
        GetToken(communicationUser, scopes, default, cancellationToken);

    /// <summary>Issues an access token for a user. Earlier ones stay valid.</summary>
    /// <param name="communicationUser">The user.</param>
    /// <param name="scopes">What the token allows.</param>
    /// <param name="tokenExpiresIn">
    /// How long the token is valid, in whole minutes; the service takes from one hour to 24. The default value stands for
    /// 24 hours.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communicationUser"/> or <paramref name="scopes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tokenExpiresIn"/> is more minutes than a 32-bit number can hold.
    /// </exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 400 for a time that it does not take.
    /// </exception>
    /// <remarks><c>POST /identities/{id}/:issueAccessToken</c> The time is known since service version 2022-10-01.</remarks>
    public virtual Task<Response<AccessToken>> GetTokenAsync(
        CommunicationUserIdentifier communicationUser,
        IEnumerable<CommunicationTokenScope> scopes,
        TimeSpan tokenExpiresIn,
        CancellationToken cancellationToken = default) =>
        GetTokenAsync(IdOf(communicationUser), ToRequest(scopes, tokenExpiresIn), cancellationToken);

    /// <inheritdoc cref="GetTokenAsync(CommunicationUserIdentifier, IEnumerable{CommunicationTokenScope}, TimeSpan, CancellationToken)"/>
    public virtual Response<AccessToken> GetToken(
        CommunicationUserIdentifier communicationUser,
        IEnumerable<CommunicationTokenScope> scopes,
        TimeSpan tokenExpiresIn,
        CancellationToken cancellationToken = default) =>
        GetToken(IdOf(communicationUser), ToRequest(scopes, tokenExpiresIn), cancellationToken);

    /// <summary>Makes all access tokens invalid that a user has been given so far.</summary>
    /// <param name="communicationUser">The user.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communicationUser"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 401 for a user of another resource.
    /// </exception>
    /// <remarks><c>POST /identities/{id}/:revokeAccessTokens</c></remarks>
    public virtual Task<Response> RevokeTokensAsync(
        CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        RevokeTokensAsync(IdOf(communicationUser), cancellationToken);

    /// <inheritdoc cref="RevokeTokensAsync(CommunicationUserIdentifier, CancellationToken)"/>
    public virtual Response RevokeTokens(CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        RevokeTokens(IdOf(communicationUser), cancellationToken);

    private Task<Response<CommunicationUserIdentifierAndToken>> CreateAsync(
        IdentityCreateRequest request, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            CreateUserRequest(request), CommunicationUserIdentifierAndToken.ReadJson, CreateUserAndTokenSpan, cancellationToken);

    private Response<CommunicationUserIdentifierAndToken> Create(IdentityCreateRequest request, CancellationToken cancellationToken) =>
        _pipeline.Send(CreateUserRequest(request), CommunicationUserIdentifierAndToken.ReadJson, CreateUserAndTokenSpan, cancellationToken);

    private static IdentityCreateRequest ToRequest(string? customId, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn)
    {
        Guard.NotNull(scopes, nameof(scopes));
        IdentityCreateRequest request = new() { CustomId = customId, ExpiresInMinutes = Minutes(tokenExpiresIn) };
        foreach (CommunicationTokenScope scope in scopes)
        {
            request.CreateTokenWithScopes.Add(scope);
        }

        return request;
    }

    private static TokenRequest ToRequest(IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn)
    {
        Guard.NotNull(scopes, nameof(scopes));
        return new TokenRequest(scopes) { ExpiresInMinutes = Minutes(tokenExpiresIn) };
    }

    // Which of the times are allowed is for the service to say, whose bounds may change.
    private static int? Minutes(TimeSpan tokenExpiresIn)
    {
        if (tokenExpiresIn == default)
        {
            return null;
        }

        double minutes = Math.Round(tokenExpiresIn.TotalMinutes);
        return minutes is >= int.MinValue and <= int.MaxValue
            ? (int)minutes
            : throw new ArgumentOutOfRangeException(nameof(tokenExpiresIn), tokenExpiresIn, "The time is not within 1 to 24 hours.");
    }
}
