//! Sign-in with an organisation's own provider, by `OpenID` Connect: a code with PKCE, and a signed token.
//!
//! Invariants: a token counts only with a signature by a published key, for us, unexpired, with the number that this
//! very browser was sent away with; nothing goes to a provider in the clear, and redirects are not followed.

use super::Fill;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use openidconnect::{
    AccessTokenHash, AsyncHttpClient, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{CoreAuthenticationFlow, CoreClient, CoreJwsSigningAlgorithm, CoreProviderMetadata},
};
use serde::{Deserialize, Serialize};
use std::pin::Pin;
use subtle::ConstantTimeEq;

/// How long one may be away at the provider.
pub const AWAY: Duration = Duration::minutes(10);
/// Largest answer that we read from a provider.
const LARGEST: usize = 1 << 20;
/// A provider's clock may be this far from ours.
const CLOCKS: Duration = Duration::minutes(2);
/// Signatures by a key that only the provider has. Shared secrets and `none` are not among them.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 8] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// A provider as the configuration names it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Provider {
    /// Short name in addresses, such as `ifrc`.
    pub slug: String,
    /// What the button says: the organisation's name.
    pub name: String,
    /// Address of the provider, exactly as its tokens name it.
    pub issuer: String,
    /// Our number at the provider.
    pub client_id: String,
    /// Our secret at the provider, where it gave one.
    #[serde(default)]
    pub client_secret: Option<String>,
    /// The organisation whose people it knows: the first time somebody comes from there, they are found by an address
    /// that it has checked, and only among these.
    #[serde(default)]
    pub organisation: Option<uuid::Uuid>,
    /// Its own second factor counts as ours when its token says that one was shown (`amr`).
    #[serde(default)]
    pub second_factor: bool,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Provider({} at {})", self.slug, self.issuer)
    }
}

/// What waits in our table while the person is away at the provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The provider's short name: its answer must not be taken for another's.
    pub slug: String,
    /// Number that comes back with the browser.
    pub state: String,
    /// Number that comes back inside the token.
    pub nonce: String,
    /// The secret whose hash went with the browser.
    pub verifier: String,
    /// When the person left.
    pub left_at: DateTime<Utc>,
}

/// Who the provider says it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// The person's number there; with the issuer, the only thing that never changes.
    pub subject: String,
    /// Address, only where the provider has checked it.
    pub email: Option<String>,
    /// Name, where the provider tells it.
    pub name: Option<String>,
    /// A second factor was shown there, and this provider's counts.
    pub second_factor: bool,
}

/// Why there is no sign-in. The texts are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The provider cannot be reached or does not answer as it should.
    #[error("the sign-in provider: {0}")]
    Provider(String),
    /// The answer does not belong to this browser's request, or came too late.
    #[error("the answer belongs to no request of this browser")]
    Stray,
    /// The person or the provider said no.
    #[error("the provider refused")]
    Denied,
    /// The token is not one that we can trust.
    #[error("the token is not valid: {0}")]
    Token(String),
}

/// Our client for providers: no redirects, ten seconds, and no cookies.
#[derive(Clone, Debug)]
pub struct Http(reqwest::Client);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = Sending;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Sending>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(send(self.0.clone(), request))
    }
}

/// The client for providers.
pub fn client() -> Result<Http, reqwest::Error> {
    // Whoever was first has chosen the same one; a second time changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(std::time::Duration::from_secs(10))
        .build()
        .map(Http)
}

/// Where to send the browser, and what must wait for its return.
pub async fn leave(
    provider: &Provider,
    redirect: &str,
    http: &Http,
    fill: Fill<'_>,
    now: DateTime<Utc>,
) -> Result<(String, Pending), Failed> {
    let pending = Pending {
        slug: provider.slug.clone(),
        state: random(fill),
        nonce: random(fill),
        verifier: random(fill),
        left_at: now,
    };
    let client = CoreClient::from_provider_metadata(
        discover(provider, http).await?,
        ClientId::new(provider.client_id.clone()),
        provider.client_secret.clone().map(ClientSecret::new),
    )
    .set_redirect_uri(redirect_url(redirect)?);
    let (state, nonce) = (pending.state.clone(), pending.nonce.clone());
    let verifier = PkceCodeVerifier::new(pending.verifier.clone());
    let (url, _, _) = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || CsrfToken::new(state),
            move || Nonce::new(nonce),
        )
        .add_scopes(["email", "profile"].map(|s| Scope::new(s.to_owned())))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    Ok((url.to_string(), pending))
}

/// What the browser brings back.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Return {
    /// To be exchanged for a token.
    pub code: Option<String>,
    /// The number that we sent away.
    pub state: Option<String>,
    /// The provider's no.
    pub error: Option<String>,
}

/// Exchanges what came back for a token and reads from it who it is.
pub async fn come_back(
    provider: &Provider,
    redirect: &str,
    http: &Http,
    pending: &Pending,
    back: &Return,
    now: DateTime<Utc>,
) -> Result<Identity, Failed> {
    let state = back.state.as_deref().unwrap_or_default();
    let ours = bool::from(state.as_bytes().ct_eq(pending.state.as_bytes()));
    if !ours || pending.slug != provider.slug || now >= pending.left_at + AWAY {
        return Err(Failed::Stray);
    }
    if back.error.is_some() {
        return Err(Failed::Denied);
    }
    let code = back.code.clone().filter(|c| !c.is_empty()).ok_or(Failed::Stray)?;
    let client = CoreClient::from_provider_metadata(
        discover(provider, http).await?,
        ClientId::new(provider.client_id.clone()),
        provider.client_secret.clone().map(ClientSecret::new),
    )
    .set_redirect_uri(redirect_url(redirect)?);
    let answer = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(|e| Failed::Provider(e.to_string()))?
        .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
        .request_async(http)
        .await
        .map_err(|e| Failed::Provider(chain(&e)))?;
    let token = answer.id_token().ok_or_else(|| Failed::Token("there is none".to_owned()))?;
    let verifier = client
        .id_token_verifier()
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || now - CLOCKS)
        .set_issue_time_verifier_fn(move |issued| {
            if issued > now + CLOCKS { Err("it was issued in the future".to_owned()) } else { Ok(()) }
        });
    let claims = token.claims(&verifier, &Nonce::new(pending.nonce.clone())).map_err(|e| Failed::Token(chain(&e)))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|e| Failed::Token(chain(&e)))?;
        let key = token.signing_key(&verifier).map_err(|e| Failed::Token(chain(&e)))?;
        let made =
            AccessTokenHash::from_token(answer.access_token(), algorithm, key).map_err(|e| Failed::Token(chain(&e)))?;
        if made != *expected {
            return Err(Failed::Token("it belongs to another access token".to_owned()));
        }
    }
    let shown = claims.auth_method_refs().is_some_and(|all| {
        all.iter().any(|m| matches!(m.as_str(), "mfa" | "otp" | "hwk" | "swk" | "sc" | "fpt" | "face"))
    });
    Ok(Identity {
        issuer: provider.issuer.clone(),
        subject: claims.subject().to_string(),
        email: claims.email().filter(|_| claims.email_verified() == Some(true)).map(|e| e.to_string()),
        name: claims.name().and_then(|n| n.get(None)).map(|n| n.to_string()),
        second_factor: provider.second_factor && shown,
    })
}

async fn discover(provider: &Provider, http: &Http) -> Result<CoreProviderMetadata, Failed> {
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|e| Failed::Provider(e.to_string()))?;
    let metadata = CoreProviderMetadata::discover_async(issuer, http).await.map_err(|e| Failed::Provider(chain(&e)))?;
    // The browser is sent there: not over plain HTTP either.
    if !safe(metadata.authorization_endpoint().url()) {
        return Err(Failed::Provider("it wants people to sign in over plain HTTP".to_owned()));
    }
    Ok(metadata)
}

fn redirect_url(redirect: &str) -> Result<RedirectUrl, Failed> {
    RedirectUrl::new(redirect.to_owned()).map_err(|e| Failed::Provider(e.to_string()))
}

fn random(fill: Fill) -> String {
    let mut bytes = [0; 32];
    fill(&mut bytes);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Only HTTPS, or this very machine (a provider beside us, or a test).
fn safe(url: &url::Url) -> bool {
    match url.host() {
        _ if url.scheme() == "https" => true,
        Some(url::Host::Ipv4(ip)) => url.scheme() == "http" && ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => url.scheme() == "http" && ip.is_loopback(),
        Some(url::Host::Domain(name)) => url.scheme() == "http" && name == "localhost",
        None => false,
    }
}

/// Why a request to a provider failed.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each says itself")]
pub enum Sending {
    #[error("{0} is not an https address")]
    Plain(String),
    #[error("the answer is larger than 1 MB")]
    Large,
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Shape(#[from] openidconnect::http::Error),
}

async fn send(http: reqwest::Client, request: HttpRequest) -> Result<HttpResponse, Sending> {
    let (parts, body) = request.into_parts();
    let url = url::Url::parse(&parts.uri.to_string()).ok().filter(safe);
    let Some(url) = url else { return Err(Sending::Plain(parts.uri.to_string())) };
    let mut answer = http.request(parts.method, url).headers(parts.headers).body(body).send().await?;
    let mut builder = openidconnect::http::Response::builder().status(answer.status());
    if let Some(headers) = builder.headers_mut() {
        *headers = std::mem::take(answer.headers_mut());
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if bytes.len() + chunk.len() > LARGEST {
            return Err(Sending::Large);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(builder.body(bytes)?)
}

/// An error with what caused it, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

#[cfg(test)]
pub(crate) mod tests;
