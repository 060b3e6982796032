using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication.Identity.Models;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Identity;

public partial class CommunicationIdentityClient
{
    // Custom ids and details are part of this version only. Another one would take no notice of the custom id and make
    // another user, so that calls which need the version are sent with it, whatever the options say.
    private const string PreviewVersion = "2025-03-02-preview";

    private const string CreateUserSpan = "CommunicationIdentityClient.CreateUser";
    private const string DetailSpan = "CommunicationIdentityClient.GetUserDetail";

    /// <summary>Creates a user.</summary>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The new user.</returns>
    /// <exception cref="RequestFailedException">The service answered with an error.</exception>
    /// <remarks><c>POST /identities</c></remarks>
    public virtual Task<Response<CommunicationUserIdentifier>> CreateUserAsync(CancellationToken cancellationToken = default) =>
        _pipeline.SendAsync(CreateUserRequest(new IdentityCreateRequest()), ReadUser, CreateUserSpan, cancellationToken);

    /// <inheritdoc cref="CreateUserAsync(CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifier> CreateUser(CancellationToken cancellationToken = default) =>
        _pipeline.Send(CreateUserRequest(new IdentityCreateRequest()), ReadUser, CreateUserSpan, cancellationToken);

    /// <summary>Creates a user with an id of your own, or finds the one that was created with this id before.</summary>
    /// <param name="customId">The id, of 256 characters at most; null for a user without one.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user.</returns>
    /// <exception cref="RequestFailedException">The service answered with an error.</exception>
    /// <remarks>
    /// <c>POST /identities</c> With an id the call is made with version <c>2025-03-02-preview</c> of the service,
    /// whatever the options say.
    /// </remarks>
    public virtual Task<Response<CommunicationUserIdentifier>> CreateUserAsync(
        string customId, CancellationToken cancellationToken = default) =>
        _pipeline.SendAsync(
            CreateUserRequest(new IdentityCreateRequest { CustomId = customId }), ReadUser, CreateUserSpan, cancellationToken);

    /// <inheritdoc cref="CreateUserAsync(string, CancellationToken)"/>
    public virtual Response<CommunicationUserIdentifier> CreateUser(string customId, CancellationToken cancellationToken = default) =>
        _pipeline.Send(CreateUserRequest(new IdentityCreateRequest { CustomId = customId }), ReadUser, CreateUserSpan, cancellationToken);

    /// <summary>Reads what the service knows about a user.</summary>
    /// <param name="communicationUser">The user.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The user's custom id, and when the user was last given a token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communicationUser"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 401 for a user of another resource.
    /// </exception>
    /// <remarks>
    /// <c>GET /identities/{id}</c> The call is made with version <c>2025-03-02-preview</c> of the service, whatever the
    /// options say.
    /// </remarks>
    public virtual Task<Response<CommunicationUserDetail>> GetUserDetailAsync(
        CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        _pipeline.SendAsync(CreateDetailRequest(communicationUser), UserDetailJson.ReadJson, DetailSpan, cancellationToken);

    /// <inheritdoc cref="GetUserDetailAsync(CommunicationUserIdentifier, CancellationToken)"/>
    public virtual Response<CommunicationUserDetail> GetUserDetail(
        CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        _pipeline.Send(CreateDetailRequest(communicationUser), UserDetailJson.ReadJson, DetailSpan, cancellationToken);

    /// <summary>Deletes a user. All their access tokens become invalid, and what the service has stored about them is removed.</summary>
    /// <param name="communicationUser">The user.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communicationUser"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 401 for a user of another resource.
    /// </exception>
    /// <remarks><c>DELETE /identities/{id}</c></remarks>
    public virtual Task<Response> DeleteUserAsync(
        CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        DeleteUserAsync(IdOf(communicationUser), cancellationToken);

    /// <inheritdoc cref="DeleteUserAsync(CommunicationUserIdentifier, CancellationToken)"/>
    public virtual Response DeleteUser(CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
        DeleteUser(IdOf(communicationUser), cancellationToken);

    private static string IdOf(CommunicationUserIdentifier communicationUser)
    {
        Guard.NotNull(communicationUser, nameof(communicationUser));
        return communicationUser.Id;
    }

    private HttpMessage CreateUserRequest(IdentityCreateRequest request)
    {
        HttpMessage message = PrepareCreateUserAndTokenRequest(JsonBody.Create(request, IdentityCreateRequest.WriteJson));
        return request.CustomId is null ? message : InPreview(message);
    }

    private HttpMessage CreateDetailRequest(CommunicationUserIdentifier communicationUser) =>
        InPreview(CreateGetUserDetailRequest(IdOf(communicationUser)));

    private static HttpMessage InPreview(HttpMessage message)
    {
        message.Request.Uri.Query = "?api-version=" + PreviewVersion;
        return message;
    }

    private static CommunicationUserIdentifier ReadUser(ref Utf8JsonReader reader) =>
        CommunicationUserIdentifierAndToken.ReadJson(ref reader).User ?? throw new JsonException("The answer names no user.");
}
